import { describe, expect, test } from "vitest";
import { project, type Files } from "./project.js";

describe("one copy of a package", () => {
  const esmOnly: Files = {
    "package.json": { type: "module" },
    "node_modules/helper/package.json": {
      name: "helper",
      type: "module",
      exports: "./index.js",
      peerDependencies: { "drizzle-orm": "*" },
    },
    "node_modules/helper/index.js": `import { integer } from "drizzle-orm/pg-core"; import { PgTable } from "drizzle-orm/pg-core"; export { PgTable }; export const id = () => integer("id");`,
    "src/index.ts": `import { pgTable, PgTable } from "drizzle-orm/pg-core"; import * as helper from "helper"; import { PgTable as Other } from "./other.mjs";
      export const users = pgTable("users", { id: helper.id() }); export const same = [PgTable === helper.PgTable, PgTable === Other, PgTable]; `,
    "src/other.mjs": `export { PgTable } from "drizzle-orm/pg-core";`,
  };

  test("is shared by CommonJS, ECMAScript modules, packages that build on it, and loader.require", async () => {
    const { loader } = project(esmOnly);
    const { exports } = await loader.load("src/index.ts");
    const [helper, other, PgTable] = exports.same as unknown[];
    expect([helper, other]).toEqual([true, true]);
    expect((loader.require("drizzle-orm/pg-core") as Record<string, unknown>).PgTable).toBe(PgTable);
  });

  test("loader.require looks up from a file where one is named", () => {
    const { loader } = project({
      "node_modules/x/index.js": `module.exports = "root";`,
      "packages/db/node_modules/x/index.js": `module.exports = "db";`,
      "packages/db/a.ts": "",
    });
    expect([loader.require("x"), loader.require("x", "packages/db/a.ts")]).toEqual(["root", "db"]);
  });
});
