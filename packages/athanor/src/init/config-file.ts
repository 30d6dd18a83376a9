import { join } from "node:path";

import { formatFile } from "@athanor/codegen";
import { createLoader } from "@athanor/loader";

import type { DatabaseSetting } from "./credentials.js";
import type { EnvironmentLoading } from "./env-files.js";
import type { TypeormProject } from "./typeorm-project.js";

/** Names under which a configuration is found. */
export const configNames = [
  "athanor.config.ts",
  "athanor.config.mts",
  "athanor.config.js",
  "athanor.config.mjs",
  "athanor.config.cjs",
];

/** What an athanor.config.ts is made of. */
export interface ConfigParts {
  /** Where a project uses TypeORM; `models` is empty then. */
  readonly typeorm: TypeormProject | null;
  readonly models: readonly string[];
  readonly modelsFrom: string | null;
  readonly casing: string | undefined;
  readonly schemaFilter: readonly string[] | undefined;
  readonly tablesFilter: readonly string[] | undefined;
  readonly database: DatabaseSetting;
  readonly environment: EnvironmentLoading;
  readonly migrations: string;
}

/** The text of an athanor.config.ts, formatted as the project formats its code. */
export async function configText(parts: ConfigParts, root: string): Promise<string> {
  const { text } = await formatFile(unformatted(parts), join(root, configNames[0]!), {
    root,
    loadConfig: async (file) => (await createLoader({ root }).load(file)).exports.default as never,
  });
  return text;
}

function unformatted({ database, environment, migrations, typeorm, ...parts }: ConfigParts): string {
  const { about, source } = typeorm ? typeormSource(typeorm) : drizzleSource(parts);
  return [
    ...environment.imports,
    ...(typeorm ? [] : ['import { drizzle } from "@athanor/drizzle";']),
    'import { postgres } from "@athanor/postgres";',
    ...(typeorm ? ['import { typeorm } from "@athanor/typeorm";'] : []),
    'import { defineConfig } from "athanor";',
    "",
    ...environment.statements,
    ...(environment.statements.length > 0 ? [""] : []),
    ...database.statements,
    ...(database.statements.length > 0 ? [""] : []),
    "export default defineConfig({",
    ...about,
    `schema: ${source},`,
    ...database.comments.map((line) => `// ${line}`).filter((line) => !about.includes(line)),
    `database: postgres(${database.argument}),`,
    `migrations: ${JSON.stringify(migrations)},`,
    "});",
    "",
  ].join("\n");
}

/** How the configuration names its models, and what a comment says of that. */
interface Source {
  readonly about: readonly string[];
  readonly source: string;
}

function typeormSource({ dataSource, entities }: TypeormProject): Source {
  if (dataSource !== null) return { about: [], source: `typeorm(${JSON.stringify(dataSource)})` };
  const globs = entities.length > 0 ? entities : ["./src/**/*.entity.ts"];
  const about =
    entities.length > 0
      ? []
      : ['// TODO: a file that exports a DataSource, typeorm("./src/data-source.ts"), or the files of your entities.'];
  return { about, source: `typeorm({ entities: ${JSON.stringify(globs)} })` };
}

function drizzleSource({
  models,
  modelsFrom,
  ...settings
}: Pick<ConfigParts, "models" | "modelsFrom" | "casing" | "schemaFilter" | "tablesFilter">): Source {
  const options = Object.entries(settings).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`],
  );
  const [first = "./src/db/schema.ts"] = models;
  const input = JSON.stringify(models.length > 1 ? models : first);
  const source = `drizzle(${input}${options.length > 0 ? `, { ${options.join(", ")} }` : ""})`;
  const about =
    models.length === 0
      ? [
          "// TODO: the files that export your tables. A file, a folder, a glob, or an array of them, from this file:",
          '// drizzle("./src/db/schema.ts"), drizzle("./src/**/*.schema.ts"), drizzle(["./src/users.ts", "./src/tasks.ts"])',
        ]
      : modelsFrom
        ? [`// As in ${modelsFrom}.`]
        : [];
  return { about, source };
}
