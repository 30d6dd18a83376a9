import { describe, expect, test } from "vitest";
import { originalPlace } from "../src/source-map.js";

describe("originalPlace", () => {
  // Line 1: column 1 -> 1:1, column 5 -> 3:9; line 2 is not mapped; line 3: column 1 -> 2:1 (a step back), column 17 -> 40:1.
  const mappings = "AAAA,IAEQ;;AADR,gBAsCA";
  test.each<[[number, number], [number, number] | undefined]>([
    [
      [1, 1],
      [1, 1],
    ],
    [
      [1, 4],
      [1, 1],
    ],
    [
      [1, 5],
      [3, 9],
    ],
    [
      [1, 99],
      [3, 9],
    ],
    [[2, 1], undefined],
    [
      [3, 1],
      [2, 1],
    ],
    [
      [3, 17],
      [40, 1],
    ],
    [[9, 1], undefined],
  ])("%j comes from %j", (generated, source) => {
    expect(originalPlace(mappings, generated)).toEqual(source);
  });
});
