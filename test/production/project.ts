import { join } from "node:path";

import { Playground, run, type Ended } from "../harness/playground.js";
import { repository } from "../harness/sources.js";

/** What an image that only runs migrations must not load: compilers, formatters, models. */
export const heavy = /^(typescript|@ts-morph\/.*|prettier|drizzle-orm|typeorm|esbuild)$/;

export const configText = `import { drizzle } from "@athanor/drizzle";
import { postgres } from "@athanor/postgres";
import { typeorm } from "@athanor/typeorm";
import { defineConfig } from "athanor";

export default defineConfig({
  schema: [drizzle("./src/schema.ts"), typeorm("./src/data-source.ts")],
  database: postgres({ url: process.env.DATABASE_URL ?? "embedded" }),
  migrations: "./migrations",
  run: { lockWait: 100 },
});
`;

const addNotes = `import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "aaaa1111",
  parents: [],
  message: "add notes",
  createdAt: "2026-11-02T10:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("notes", { columns: { id: { type: "integer", notNull: true }, made: { type: "date", default: sql\`now()\` } } });
}

export async function downgrade(op: Operations) {
  await op.dropTable("notes");
}
`;

const addBody = `import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "bbbb2222",
  parents: ["aaaa1111"],
  message: "add body",
  createdAt: "2026-11-03T10:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addColumn("notes", "body", { type: "text" });
}

export async function downgrade(op: Operations) {
  await op.dropColumn("notes", "body");
}
`;

/** The migrations of the project, by the names of their files without the ending. */
export const migrations: Readonly<Record<string, string>> = {
  "2026-11-02_aaaa1111_add_notes": addNotes,
  "2026-11-03_bbbb2222_add_body": addBody,
};

/** A project of two revisions, with the sources of its models missing: whoever reads them fails. */
export function productionProject(type: "module" | "commonjs" = "module"): Playground {
  const project = new Playground();
  project.write("package.json", JSON.stringify({ type }));
  project.write("athanor.config.ts", configText);
  for (const [name, text] of Object.entries(migrations)) project.write(`migrations/${name}.ts`, text);
  return project;
}

/** The command line in a project, with these environment variables. */
export function athanor(
  { folder }: Pick<Playground, "folder">,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ended> {
  return run(process.execPath, [join(repository, "packages/athanor/bin/athanor.js"), ...args], { cwd: folder, env });
}
