import { afterAll, beforeAll, expect, it } from "vitest";
import type { Casing } from "../src/index.js";
import { Scratch } from "./harness/catalog.js";
import { ddl } from "./harness/ddl.js";
import { kit } from "./harness/kit.js";
import { modelsIn } from "./harness/models.js";
import { readCleanly } from "./harness/read.js";

const casings: readonly (Casing | undefined)[] = [undefined, "snake_case", "camelCase"];

let scratch: Scratch;
beforeAll(async () => {
  scratch = await Scratch.open();
}, 120_000);
afterAll(() => scratch.close());

const cases = (await modelsIn("models")).flatMap(([file, exports]) =>
  casings.map((casing) => ({ file, exports, casing: casing ?? "no casing", option: casing })),
);

it("has cases", () => {
  expect(cases.length).toBeGreaterThan(20);
});

it.each(cases)(
  "$file builds what drizzle-kit builds, $casing",
  async ({ exports, option }) => {
    const { objects } = await readCleanly(exports, { casing: option });
    const ours = await scratch.build(ddl(objects));
    const theirs = await scratch.build(await kit(exports, option));
    expect(theirs["columns"]!.length).toBeGreaterThan(0);
    expect(ours).toEqual(theirs);
  },
  120_000,
);
