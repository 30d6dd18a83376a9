import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";

/** Contents by relative path; an object is written as JSON. */
export type Files = Readonly<Record<string, string | object>>;

const modules = resolve(import.meta.dirname, "../../../node_modules");

/** Writes a project into a temporary folder that lives as long as the test, with the packages named linked into it. */
export function fixture(
  files: Files,
  packages: readonly string[] = [
    "drizzle-kit",
    "drizzle-orm",
    "athanor",
    "@athanor/drizzle",
    "@athanor/postgres",
    "@electric-sql/pglite",
  ],
): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "athanor-init-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = join(root, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`);
  }
  for (const name of packages) {
    const link = join(root, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(modules, name), link);
  }
  return root;
}

/** Every file of a project as text, without installed packages. */
export function contents(root: string, folder = ""): Record<string, string> {
  return Object.assign(
    {},
    ...readdirSync(join(root, folder)).map((name) => {
      const path = folder === "" ? name : `${folder}/${name}`;
      if (name === "node_modules") return {};
      return statSync(join(root, path)).isDirectory()
        ? contents(root, path)
        : { [path]: readFileSync(join(root, path), "utf8") };
    }),
  ) as Record<string, string>;
}

/** A package.json that asks for Drizzle. */
export const packageJson = { name: "app", type: "module", dependencies: { "drizzle-orm": "0.45.4", pg: "8.23.1" } };

export const models = `import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  fullName: text().notNull(),
});
`;

/** A drizzle.config.ts with these settings as they are spelled. */
export const drizzleConfig = (settings: string, before = ""): string => `import { defineConfig } from "drizzle-kit";
${before}
export default defineConfig({
  dialect: "postgresql",
  schema: "./src/db/schema.ts",
  ${settings}
});
`;
