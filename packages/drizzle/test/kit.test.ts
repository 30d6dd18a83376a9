import { afterAll, beforeAll, expect, it } from "vitest";
import type { Casing } from "../src/index.js";
import { Scratch } from "./harness/catalog.js";
import { ddl } from "./harness/ddl.js";
import { kit } from "./harness/kit.js";
import { readCleanly } from "./harness/read.js";

const models = import.meta.glob<Record<string, unknown>>("./models/*.ts", { eager: true });
const casings: readonly (Casing | undefined)[] = [undefined, "snake_case", "camelCase"];

let scratch: Scratch;
beforeAll(async () => {
  scratch = await Scratch.open();
});
afterAll(() => scratch.close());

const cases = Object.entries(models).flatMap(([file, exports]) =>
  casings.map((casing) => ({ file, exports, casing: casing ?? "no casing", option: casing })),
);

it.each(cases)("$file builds what drizzle-kit builds, $casing", async ({ exports, option }) => {
  const { objects } = await readCleanly(exports, { casing: option });
  const ours = await scratch.build(ddl(objects));
  const theirs = await scratch.build(await kit(exports, option));
  expect(theirs["columns"]!.length).toBeGreaterThan(0);
  expect(ours).toEqual(theirs);
});
