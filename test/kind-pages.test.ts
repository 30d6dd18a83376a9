/* docs/kinds has a page for every kind, and says what code and corpus say. `pnpm docs:kinds` writes what is generated. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { kindNames, kindOf } from "@athanor/core";
import { describe, expect, test } from "vitest";

import { handWritten, pageOf, pagesFolder, writeIndex, writePage } from "./harness/kind-pages.js";
import { filesIn, repository } from "./harness/sources.js";

const stale = "not what code and corpus say: run `pnpm docs:kinds`";

function compare(path: string, text: string): void {
  const file = join(repository, path);
  if (process.env.ATHANOR_UPDATE) {
    mkdirSync(join(repository, pagesFolder), { recursive: true });
    writeFileSync(file, text);
  } else expect(existsSync(file) ? readFileSync(file, "utf8") : "", `${path} is ${stale}`).toBe(text);
}

describe("docs/kinds", () => {
  for (const kind of kindNames) {
    test(pageOf(kind), async () => {
      compare(pageOf(kind), await writePage(kind));
      const { length } = handWritten(kind);
      expect(length, `${pageOf(kind)} begins with what a person has written`).toBeGreaterThan(200);
    });
  }

  test("README.md", async () => compare(`${pagesFolder}/README.md`, await writeIndex()));

  test("every page belongs to a kind", () => {
    const pages = [...kindNames.map(pageOf), `${pagesFolder}/README.md`];
    expect(filesIn(pagesFolder).filter((path) => !pages.includes(path))).toEqual([]);
  });

  test("README.md names every kind", () => {
    const text = readFileSync(join(repository, "README.md"), "utf8").toLowerCase();
    expect(kindNames.filter((kind) => !text.includes(kindOf(kind).title))).toEqual([]);
  });
});
