import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { packageFolders, repository } from "./harness/sources.js";

const json = (path: string) => JSON.parse(readFileSync(join(repository, path), "utf8")) as unknown;

test("all packages have one version, and a release keeps it so", () => {
  const manifests = packageFolders.map(
    (folder) => json(`packages/${folder}/package.json`) as { name: string; version: string },
  );
  expect(new Set(manifests.map(({ version }) => version)).size).toBe(1);
  const { fixed } = json(".changeset/config.json") as { fixed: readonly (readonly string[])[] };
  expect(fixed.flat().sort()).toEqual(manifests.map(({ name }) => name).sort());
  expect(fixed).toHaveLength(1);
});
