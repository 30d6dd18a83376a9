// Begins a kind: its files, entered wherever the compiler would ask for them. pnpm new:kind <kind>
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

import { kebab, plural, refuse } from "./names.mjs";

const usage = "pnpm new:kind <kind>, in camelCase and the singular, for example: pnpm new:kind rangeType";
const [kind] = process.argv.slice(2);
if (!kind) refuse("the name of the kind is needed", usage);
if (!/^[a-z]+([A-Z][a-z]+)*$/.test(kind)) refuse(`"${kind}" is not in camelCase`, usage);

const [file, many] = [plural(kebab(kind)), plural(kind)];
const [Kind, title] = [kind[0].toUpperCase() + kind.slice(1), kebab(kind).replaceAll("-", " ")];
const SQL = title.toUpperCase();
const a = /^[aeiou]/.test(title) ? "an" : "a";

const core = `packages/core/src/kinds/${file}.ts`;
const postgres = `packages/postgres/src/kinds/${file}.ts`;
if (!existsSync("packages/core/src/kinds/index.ts")) refuse("run this at the root of the repository", usage);
for (const path of [core, postgres]) if (existsSync(path)) refuse(`there is a ${path} already`, usage);

/** Changes that are made together, or not at all. */
const changes = new Map([
  [core, coreText()],
  [postgres, postgresText()],
]);

enter("packages/core/src/kinds/index.ts", [
  [/(?:^import \{ .*\n)+/m, `import { ${many} } from "./${file}.js";\n`],
  [/(?<=export const kinds = \{\n)(?: .*\n)+/, `  ${entry()},\n`],
]);
enter("packages/core/src/index.ts", [
  [/(?:^export type .* from "\.\/kinds\/.*\n)+/m, `export type { ${Kind}Attributes } from "./kinds/${file}.js";\n`],
]);
enter("packages/postgres/src/dialect.ts", [
  [/(?:^import .* from "\.\/kinds\/.*\n)+/m, `import { ${many} } from "./kinds/${file}.js";\n`],
  [/(?<= {2}kinds: \{\n)(?: {4}.*\n)+/, `    ${entry()},\n`],
]);
enter("packages/postgres/src/methods.ts", [
  [/(?:^import .* from "\.\/kinds\/.*\n)+/m, `import { ${kind}Methods } from "./kinds/${file}.js";\n`],
  [/(?<=export const methods: .* = \{\n)(?: .*\n)+(?= {2}\.\.\.rowMethods)/, `  ...${kind}Methods,\n`],
]);
enter("packages/postgres/src/operations.ts", [
  [/(?:^import type .* from "\.\/kinds\/.*\n)+/m, `import type { ${Kind}Operations } from "./kinds/${file}.js";\n`],
  [/(?<=interface CompiledOperations\n {2}extends\n)(?: .*\n)+(?= {4}RowOperations)/, `    ${Kind}Operations,\n`],
]);
enter("packages/postgres/src/introspect.ts", [
  [/(?:^import .* from "\.\/kinds\/.*\n)+/m, `import { ${kind}Query } from "./kinds/${file}.js";\n`],
  [/(?<= {2}combined\(\[\n)(?: {4}.*\n)+/, `    ${kind}Query,\n`],
]);
enter("packages/postgres/src/index.ts", [
  [/(?:^export type .* from "\.\/kinds\/.*\n)+/m, `export type { ${Kind}Operations } from "./kinds/${file}.js";\n`],
]);
for (const adapter of ["drizzle/src/postgres", "typeorm/src/kinds"])
  enter(`packages/${adapter}/expresses.ts`, [
    [/(?<=export const expresses: .* = \{\n)(?: .*\n)+/, `  ${kind}: "nothing",\n`],
  ]);

for (const [path, text] of changes) writeFileSync(path, text);
mkdirSync(`test/corpus/${kebab(kind)}`, { recursive: true });

console.log(`Made ${core} and ${postgres}, and entered them:
${[...changes.keys()]
  .slice(2)
  .map((path) => `  ${path}`)
  .join("\n")}
Next (CONTRIBUTING.md, "How to add a kind", says more):
  1. the attributes in core, and its place in the order of kinds/index.ts, in which an empty database is built
  2. the SQL in postgres, and the query that reads it (none is read so far); take it out of catalog/unmodelled-query.ts, and make clear.ts drop it
  3. expresses.ts of an adapter that can declare it: "nothing" so far
  4. pnpm new:case ${kebab(kind)} created, and one for each of its verbs; test/laws
  5. pnpm docs:kinds, pnpm api, pnpm check`);

/** Adds a line after each of these blocks. */
function enter(path, places) {
  let text = readFileSync(path, "utf8");
  for (const [block, line] of places) {
    const found = block.exec(text);
    if (!found) refuse(`${path} is not as this script knows it: nothing matches ${block}. Nothing was written`, usage);
    const end = found.index + found[0].length;
    text = `${text.slice(0, end)}${line}${text.slice(end)}`;
  }
  changes.set(path, text);
}

function entry() {
  return kind === many ? kind : `${kind}: ${many}`;
}

function coreText() {
  return `import { defineKind } from "./define-kind.js";

/** TODO: what ${a} ${title} is, in a sentence. */
export interface ${Kind}Attributes {
  /** TODO: what stands behind its name in \`CREATE ${SQL}\`, with an example. */
  readonly definition: string;
  readonly comment: string | null;
}

export const ${many} = defineKind<${Kind}Attributes>()({
  kind: "${kind}",
  title: "${title}",
  identity: ["schema", "name"],
  owner: null,
  inline: false,
  keeps: "nothing",
  texts: ["definition"],
  instructions: [],
  defaults: { comment: null },
});
`;
}

function postgresText() {
  return `import { rawSql, schemaObject, spelling, type DialectKind, type Sql } from "@athanor/core";

import { catalogKey, commentJoin, ownObject, ownSchema, type CatalogQuery } from "../catalog/catalog-query.js";
import type { Compilers } from "../sql/compilers.js";
import { quoteName, sqlName } from "../sql/identifiers.js";
import { commentOn, optional, statement, textOf } from "../sql/text.js";
import { callName } from "./call-name.js";

/** Operations on ${plural(title)}. */
export interface ${Kind}Operations {
  /**
   * Creates ${a} ${title}.
   * @example
   * \`\`\`ts
   * await op.create${Kind}("TODO", sql\`TODO\`);
   * \`\`\`
   */
  create${Kind}(name: string, definition: Sql, options?: { comment?: string }): Promise<void>;
  /** Drops ${a} ${title}. */
  drop${Kind}(name: string, options?: { ifExists?: boolean }): Promise<void>;
  /** Renames ${a} ${title}. \`to\` is a bare name. */
  rename${Kind}(name: string, to: string): Promise<void>;
  /** Changes the comment of ${a} ${title}. */
  alter${Kind}(name: string, change: { comment: string | null }): Promise<void>;
}

export const ${kind}Methods: Compilers<${Kind}Operations> = {
  create${Kind}: (name, definition, { comment } = {}) => [
    statement(\`CREATE ${SQL} \${sqlName(name)} \${textOf(definition)}\`),
    ...(comment === undefined ? [] : [commentOn(\`${SQL} \${sqlName(name)}\`, comment)]),
  ],
  drop${Kind}: (name, { ifExists } = {}) => [
    statement(\`DROP ${SQL} \${ifExists ? "IF EXISTS " : ""}\${sqlName(name)}\`),
  ],
  rename${Kind}: (name, to) => [statement(\`ALTER ${SQL} \${sqlName(name)} RENAME TO \${quoteName(to)}\`)],
  alter${Kind}: (name, { comment }) => [commentOn(\`${SQL} \${sqlName(name)}\`, comment)],
};

export const ${many}: DialectKind<"${kind}"> = {
  alterable: { definition: "replace", comment: "in place" },
  create(object) {
    const { definition, comment } = spelling(object);
    const said = optional({ comment: comment ?? undefined });
    return [{ method: "create${Kind}", args: [callName(object.name), rawSql(definition), ...said] }];
  },
  drop: ({ name }) => [{ method: "drop${Kind}", args: [callName(name)] }],
  rename: (from, to) => [{ method: "rename${Kind}", args: [callName(from.name), to.name.name] }],
  alter: (_from, { name, attributes }) => [
    { method: "alter${Kind}", args: [callName(name), { comment: attributes.comment }] },
  ],
};

export const ${kind}Query: CatalogQuery<{
  oid: string;
  schema: string;
  name: string;
  definition: string;
  comment: string | null;
}> = {
  // TODO: the catalog that holds it, and its definition as the server writes it. Until then nothing is read.
  sql: () => \`
    SELECT c.oid::text AS oid, n.nspname AS schema, c.relname AS name, ''::text AS definition, d.description AS comment
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \${commentJoin("pg_class", "c.oid")}
    WHERE false AND \${ownSchema("n")} AND \${ownObject("pg_class", "c.oid")}
    ORDER BY 2, 3\`,
  objects: ({ oid, schema, name, definition, comment }) => ({
    object: schemaObject("${kind}", { schema, name }, { definition, comment }),
    keys: [catalogKey("pg_class", oid)],
  }),
};
`;
}
