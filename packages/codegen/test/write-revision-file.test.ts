import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { mkdtempSync, rmdirSync } from "node:fs";
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

/** Mounts a file system of one page. Who may not do that has to go without these tests. */
const mount = (directory: string, options: string) =>
  spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", directory]).status === 0;
const probe = mkdtempSync(join(tmpdir(), "athanor-mount-"));
const mayMount = mount(probe, "size=4k");
if (mayMount) spawnSync("umount", [probe]);
rmdirSync(probe);

test.skipIf(!mayMount).each([
  ["size=4k", /ENOSPC/, /no room left/],
  ["ro", /EROFS/, /read-only/],
])("a disk mounted %s leaves nothing half-written (needs the right to mount)", async (options, message, hint) => {
  mount(root, options);
  try {
    await expect(writeRevisionFile(root, "a.ts", "x".repeat(100_000))).rejects.toMatchObject({
      diagnostics: [{ code: "ATH4158", message: expect.stringMatching(message), hint: expect.stringMatching(hint) }],
    });
    expect(await readdir(root)).toEqual([]);
  } finally {
    spawnSync("umount", [root]);
  }
});
