import { afterAll, beforeAll, expect, it } from "vitest";
import { Scratch } from "./harness/catalog.js";
import { ddl } from "./harness/ddl.js";
import { readCleanly } from "./harness/read.js";

const models = import.meta.glob<Record<string, unknown>>("./sql/*.ts", { eager: true });

let scratch: Scratch;
beforeAll(async () => {
  scratch = await Scratch.open();
});
afterAll(() => scratch.close());

it.each(Object.entries(models))("%s builds the SQL beside it", async (_file, { expected, ...exports }) => {
  const { objects } = await readCleanly(exports);
  const ours = await scratch.build(ddl(objects));
  const theirs = await scratch.build(expected as string[]);
  expect(theirs["columns"]!.length).toBeGreaterThan(0);
  expect(ours).toEqual(theirs);
});
