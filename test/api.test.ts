/* The public declarations are committed under api/, so that a change of them is seen where it is made. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { publicApis } from "./harness/public-api.js";
import { repository } from "./harness/sources.js";

const folder = join(repository, "api");
const apis = publicApis();

if (process.env.ATHANOR_UPDATE) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const { name, text } of apis) writeFileSync(join(folder, name), text);
}

test("there is a file for everything that can be imported, and no other", () => {
  expect(readdirSync(folder).sort()).toEqual(apis.map(({ name }) => name).sort());
});

test.each(apis)("api/$name says what is exported (after a change that is meant: pnpm api)", ({ name, text }) => {
  const file = join(folder, name);
  expect(text).toContain("export ");
  expect(text).toBe(existsSync(file) ? readFileSync(file, "utf8") : "");
});
