import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Tables per file: projects keep what belongs together in one file. */
const perFile = 20;

/** One table in twenty changes in the changed variant: neighbours, as with a feature that somebody works on. */
const changedShare = 1 / 20;

export interface ModelOptions {
  /** The number of tables. */
  readonly tables: number;
  /** Five per cent of the tables changed, in four ways by turns; at least four tables. Default: none. */
  readonly changed?: boolean;
}

/**
 * Writes Drizzle models: files of twenty tables and `index.ts`, which exports them all. The same arguments give the same
 * text. Each table has twelve columns of twelve types, a primary key, a foreign key to an earlier table, two indexes and
 * a check; each file has an enum.
 *
 * @param directory made empty first
 */
export function writeModels(directory: string, { tables, changed = false }: ModelOptions): void {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const files = Math.ceil(tables / perFile);
  for (let file = 0; file < files; file += 1) {
    writeFileSync(join(directory, `${fileName(file)}.ts`), fileText(file, tables, changed));
  }
  const lines = Array.from({ length: files }, (_, file) => `export * from "./${fileName(file)}.js";\n`);
  writeFileSync(join(directory, "index.ts"), lines.join(""));
}

function fileText(file: number, tables: number, changed: boolean): string {
  const first = file * perFile;
  const last = Math.min(first + perFile, tables);
  const numbers = Array.from({ length: last - first }, (_, at) => first + at);
  const imported = new Map<number, Set<number>>();
  for (const target of numbers.map(earlier)) {
    if (target >= first) continue;
    const names = imported.get(fileOf(target)) ?? new Set();
    imported.set(fileOf(target), names.add(target));
  }
  return [
    'import { sql } from "drizzle-orm";',
    "import {",
    "  bigint, boolean, check, date, index, integer, jsonb, numeric, pgEnum, pgTable, text, timestamp, uuid, varchar, type AnyPgColumn,",
    '} from "drizzle-orm/pg-core";',
    ...[...imported].map(
      ([from, names]) => `import { ${[...names].map(variable).join(", ")} } from "./${fileName(from)}.js";`,
    ),
    "",
    `export const status${file} = pgEnum("status_${file}", ["new", "open", "waiting", "done"]);`,
    ...numbers.map((number) => tableText(number, file, changed ? changeOf(number, tables) : null)),
  ].join("\n");
}

/** Which of the four changes a table gets in the changed variant, or null. */
function changeOf(number: number, tables: number): number | null {
  const count = Math.max(4, Math.round(tables * changedShare));
  const first = Math.floor((tables - count) / 2);
  return number >= first && number < first + count ? number % 4 : null;
}

/** @param change see {@link changeOf} */
function tableText(number: number, file: number, change: number | null): string {
  const name = `table_${number}`;
  const does = (which: number) => change === which;
  return `
export const ${variable(number)} = pgTable(
  "${name}",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    key: uuid("key").notNull().defaultRandom(),
    name: varchar("name", { length: ${does(0) ? 240 : 120} }).notNull(),
    body: text("body"),
    parentId: integer("parent_id").references((): AnyPgColumn => ${variable(earlier(number))}.id, { onDelete: "cascade" }),
    total: bigint("total", { mode: "number" })${does(1) ? "" : ".notNull()"}.default(0),
    price: numeric("price", { precision: 12, scale: 2 }).notNull().default("${does(1) ? "9.90" : "0.00"}"),
    active: boolean("active").notNull().default(true),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    dueOn: date("due_on"),
    settings: jsonb("settings").notNull().default({ theme: "plain", size: ${number} }),
    status: status${file}("status").notNull().default("new"),${does(2) ? '\n    remark: text("remark").notNull().default(""),' : ""}
  },
  (t) => [
    index("${name}_parent_idx").on(t.parentId),
    index("${name}_name_idx").on(t.name, t.createdAt),${does(3) ? `\n    index("${name}_due_idx").on(t.dueOn),` : ""}
    check("${name}_price_check", sql\`\${t.price} >= ${does(3) ? 1 : 0} and length(\${t.name}) > 1\`),
  ],
);
`;
}

/** The table that this one refers to: some way before it; the first refers to itself. */
export function earlier(number: number): number {
  return number === 0 ? 0 : number - 1 - ((number * 7) % Math.min(number, 50));
}

const fileOf = (number: number) => Math.floor(number / perFile);
const fileName = (file: number) => `tables-${String(file).padStart(3, "0")}`;
const variable = (number: number) => `table${number}`;
