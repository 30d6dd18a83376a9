import { join } from "node:path";

import { formatFile } from "@athanor/codegen";
import { createLoader } from "@athanor/loader";

import type { DatabaseSetting } from "./credentials.js";
import type { EnvironmentLoading } from "./env-files.js";

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

function unformatted({ models, modelsFrom, database, environment, migrations, ...settings }: ConfigParts): string {
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
  return [
    ...environment.imports,
    'import { drizzle } from "@athanor/drizzle";',
    'import { postgres } from "@athanor/postgres";',
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
