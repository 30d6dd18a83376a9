import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeRevisionFile } from "../src/write-revision-file.js";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "athanor-write-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test("makes the directory, and leaves nothing beside the file", async () => {
  const directory = join(root, "db", "migrations");
  expect(await writeRevisionFile(directory, "a.ts", "text\n")).toBe(join(directory, "a.ts"));
  expect(await readFile(join(directory, "a.ts"), "utf8")).toBe("text\n");
  expect(await readdir(directory)).toEqual(["a.ts"]);
});

test("never writes over a file", async () => {
  await writeFile(join(root, "a.ts"), "before");
  await expect(writeRevisionFile(root, "a.ts", "after")).rejects.toMatchObject({ diagnostics: [{ code: "ATH4157" }] });
  expect(await readFile(join(root, "a.ts"), "utf8")).toBe("before");
  expect(await readdir(root)).toEqual(["a.ts"]);
});

test("of several at once, one wins", async () => {
  const writes = await Promise.allSettled(
    Array.from({ length: 8 }, (_, at) => writeRevisionFile(root, "a.ts", `text ${at}`)),
  );
  expect(writes.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  expect(await readdir(root)).toEqual(["a.ts"]);
});

test("a refusal of the file system is a diagnostic", async () => {
  await writeFile(join(root, "file"), "");
  await expect(writeRevisionFile(join(root, "file", "migrations"), "a.ts", "x")).rejects.toMatchObject({
    diagnostics: [{ code: "ATH4158" }],
  });
  await expect(writeRevisionFile(join(root, "file"), "a.ts", "x")).rejects.toMatchObject({
    diagnostics: [{ code: "ATH4158" }],
  });
});
