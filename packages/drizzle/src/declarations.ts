import { relative } from "node:path";
import type { Diagnostic, ModuleLoader, Position } from "@athanor/core";
import type { PgPolicy, PgRole, PgSchema, PgSequence, PgTable } from "drizzle-orm/pg-core";
import type { LoadedModule } from "./load.js";
import type { DrizzleOrm } from "./orm.js";

/** What `pgEnum` returns, in both of its forms. */
export interface PgEnumLike {
  readonly enumName: string;
  readonly enumValues: readonly string[];
  readonly schema: string | undefined;
}

/** The declarations that the files export, each once, in the order of the source. */
export interface Found {
  readonly tables: readonly PgTable[];
  readonly enums: readonly PgEnumLike[];
  readonly sequences: readonly PgSequence[];
  readonly schemas: readonly PgSchema[];
  readonly views: readonly object[];
  readonly materializedViews: readonly object[];
  readonly roles: readonly PgRole[];
  readonly policies: readonly PgPolicy[];
}

interface Context {
  readonly orm: DrizzleOrm;
  readonly loader: ModuleLoader;
  readonly root: string;
  report(diagnostic: Diagnostic): void;
}

const isAlias = Symbol.for("drizzle:IsAlias");
const entityKind = Symbol.for("drizzle:entityKind");

/** Sorts what the files export into kinds. Reports what belongs to another dialect, what hides in objects, and emptiness. */
export function collect(modules: readonly LoadedModule[], context: Context): Found {
  const { orm, loader } = context;
  const { is } = orm.main;
  const exported = new Map<object, string>();
  for (const { exports } of modules) {
    for (const [name, value] of Object.entries(exports)) {
      const isObject = (typeof value === "object" && value !== null) || typeof value === "function";
      if (isObject && !exported.has(value)) exported.set(value, name);
    }
  }
  const values = inSourceOrder([...exported.keys()], modules, loader);

  // An alias is another name in queries for a table or view that is declared elsewhere.
  const relations = values.filter((value) => !(value as { [isAlias]?: boolean })[isAlias]);
  const tables = relations.filter((value): value is PgTable => is(value, orm.pg.PgTable));
  const found: Found = {
    tables,
    enums: values.filter((value) => orm.pg.isPgEnum(value)) as unknown as PgEnumLike[],
    sequences: values.filter((value): value is PgSequence => is(value, orm.pg.PgSequence)),
    schemas: values.filter((value): value is PgSchema => is(value, orm.pg.PgSchema)),
    views: relations.filter((value) => is(value, orm.pg.PgView)),
    materializedViews: relations.filter((value) => is(value, orm.pg.PgMaterializedView)),
    roles: values.filter((value): value is PgRole => is(value, orm.pg.PgRole)),
    policies: values.filter((value): value is PgPolicy => is(value, orm.pg.PgPolicy)),
  };

  const foreign = values.filter((value) => dialectOf(value, orm) !== null);
  for (const value of foreign) reportDialect(value, exported.get(value)!, context);
  const hidden = reportHidden(values, exported, context);
  const count = Object.values(found).reduce((sum, list) => sum + list.length, 0);
  if (count + foreign.length + hidden === 0) reportNothing(modules, exported, context);
  return found;
}

/**
 * The listed files in their order, then those behind them by name, and within a file by line. The order of the exports
 * says nothing: an ES module lists them alphabetically. What has no recorded position comes last, as it was found.
 */
function inSourceOrder(values: readonly object[], modules: readonly LoadedModule[], loader: ModuleLoader): object[] {
  const listed = new Map(modules.map(({ file }, index) => [file, index]));
  const ranked = values.map((value) => ({ value, at: loader.declarationOf(value)?.at }));
  const last: Position = { file: "", line: 0, column: 0 };
  const rank = (at: Position | undefined) => (at ? (listed.get(at.file) ?? listed.size) : Infinity);
  ranked.sort(({ at: one }, { at: other }) => {
    const [a, b] = [one ?? last, other ?? last];
    return (
      compare(rank(one), rank(other)) ||
      compare(a.file, b.file) ||
      compare(a.line, b.line) ||
      compare(a.column, b.column)
    );
  });
  return ranked.map(({ value }) => value);
}

function compare<T extends string | number>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const dialects: readonly (readonly [prefix: string, name: string, call: string])[] = [
  ["MySql", "MySQL", "mysqlTable"],
  ["SQLite", "SQLite", "sqliteTable"],
  ["SingleStore", "SingleStore", "singlestoreTable"],
  ["Gel", "Gel", "gelTable"],
];

/** The other database that a table or view was declared for. */
function dialectOf(value: object, orm: DrizzleOrm): (typeof dialects)[number] | null {
  if (!orm.main.is(value, orm.main.Table) && !orm.main.is(value, orm.main.View)) return null;
  let type = (Object.getPrototypeOf(value) as object | null)?.constructor as { [entityKind]?: unknown } | null;
  for (; type; type = Object.getPrototypeOf(type) as typeof type) {
    const kind = type[entityKind];
    const dialect = typeof kind === "string" ? dialects.find(([prefix]) => kind.startsWith(prefix)) : undefined;
    if (dialect) return dialect;
  }
  return null;
}

function reportDialect(value: object, name: string, { orm, loader, report }: Context): void {
  const [, dialect, call] = dialectOf(value, orm)!;
  const isTable = orm.main.is(value, orm.main.Table);
  report({
    code: "ATH1205",
    severity: "error",
    message: `${isTable ? `table "${name}"` : `view "${name}"`} is declared for ${dialect}, and the database is PostgreSQL`,
    at: loader.declarationOf(value)?.at,
    hint: isTable
      ? `declare it with pgTable of drizzle-orm/pg-core instead of ${call}, or leave its file out of drizzle(...)`
      : "declare it with pgView of drizzle-orm/pg-core, or leave its file out of drizzle(...)",
  });
}

/** Tables and views that only an exported object holds, as in `export const schema = { users }`. Returns how many there are. */
function reportHidden(values: readonly object[], exported: ReadonlyMap<object, string>, context: Context): number {
  const { orm, loader, report } = context;
  const seen = new Set<object>();
  for (const holder of values) {
    const prototype: unknown = Object.getPrototypeOf(holder);
    if (prototype !== Object.prototype && prototype !== null) continue;
    for (const [key, value] of Object.entries(holder) as [string, unknown][]) {
      const isTable = orm.main.is(value, orm.pg.PgTable);
      const isView = orm.main.is(value, orm.pg.PgView) || orm.main.is(value, orm.pg.PgMaterializedView);
      if (!(isTable || isView) || exported.has(value) || seen.has(value) || (value as { [isAlias]?: boolean })[isAlias])
        continue;
      seen.add(value);
      report({
        code: "ATH1216",
        severity: "warning",
        message: `${isTable ? `table "${orm.main.getTableName(value)}"` : `view "${orm.main.getViewName(value as never)}"`} is not read, because only the object "${exported.get(holder)}" holds it`,
        at: loader.declarationOf(value)?.at ?? loader.declarationOf(holder)?.at,
        hint: `export it by itself: export const ${key} = ...`,
      });
    }
  }
  return seen.size;
}

function reportNothing(
  modules: readonly LoadedModule[],
  exported: ReadonlyMap<object, string>,
  { root, report }: Context,
): void {
  const files = modules.flatMap(({ file }) => (file ? [relative(root, file)] : []));
  const names = [...exported.values()];
  const shown = names.slice(0, 10).join(", ") + (names.length > 10 ? ", ..." : "");
  report({
    code: "ATH1204",
    severity: "error",
    message: files.length > 0 ? `no Drizzle declarations in ${files.join(", ")}` : "no Drizzle declarations were given",
    at: modules.length === 1 && modules[0]!.file ? { file: modules[0]!.file, line: 1, column: 1 } : undefined,
    detail: [
      "looked for exported values made by pgTable, pgEnum, pgSchema, pgSequence, pgView, pgMaterializedView, pgRole and pgPolicy",
      names.length > 0 ? `found: ${shown}` : "nothing is exported",
    ],
    hint: 'export the tables ("export const users = pgTable(...)"), or name the files that do so in drizzle(...)',
  });
}
