import { afterAll, beforeAll, expect, it } from "vitest";
import type { Casing } from "../src/index.js";
import { Scratch } from "./harness/catalog.js";
import { ddl } from "./harness/ddl.js";
import { modelsIn } from "./harness/models.js";
import { readCleanly } from "./harness/read.js";

let scratch: Scratch;
beforeAll(async () => {
  scratch = await Scratch.open();
}, 120_000);
afterAll(() => scratch.close());

it.each(await modelsIn("sql"))(
  "%s builds the SQL beside it",
  async (_file, { expected, casing, ...exports }) => {
    const { objects } = await readCleanly(exports, { casing: casing as Casing | undefined });
    const ours = await scratch.build(ddl(objects));
    const theirs = await scratch.build(expected as string[]);
    expect(theirs["columns"]!.length).toBeGreaterThan(0);
    expect(ours).toEqual(theirs);
  },
  120_000,
);
