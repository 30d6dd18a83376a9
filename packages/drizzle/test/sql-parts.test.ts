import type { IndexKey } from "@athanor/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexElements } from "../src/postgres/index-elements.js";
import { arrayText, jsonText, literal } from "../src/postgres/literals.js";
import { cut, derivedName, quoteName } from "../src/postgres/names.js";

describe("index elements", () => {
  const key = (given: Partial<IndexKey>): IndexKey => ({
    column: null,
    expression: null,
    order: "asc",
    nulls: "last",
    opclass: null,
    collation: null,
    ...given,
  });

  it.each<[string, Partial<IndexKey>[]]>([
    ['"a"', [{ column: "a" }]],
    ["Name", [{ column: "name" }]],
    ['"a ""b"" c"', [{ column: 'a "b" c' }]],
    ["größe", [{ column: "größe" }]],
    ['"a" desc', [{ column: "a", order: "desc", nulls: "first" }]],
    ['"a" DESC NULLS LAST', [{ column: "a", order: "desc" }]],
    ['"a" nulls first', [{ column: "a", nulls: "first" }]],
    ['"a" gin_trgm_ops', [{ column: "a", opclass: "gin_trgm_ops" }]],
    [
      '"a" public.gist_trgm_ops(siglen = 32) desc',
      [{ column: "a", opclass: "public.gist_trgm_ops(siglen = 32)", order: "desc", nulls: "first" }],
    ],
    ['"a" collate "de-x-icu" text_ops asc', [{ column: "a", collation: '"de-x-icu"', opclass: "text_ops" }]],
    ['lower("a")', [{ expression: 'lower("a")' }]],
    ["app.f(\"a\", '),') varchar_ops", [{ expression: "app.f(\"a\", '),')", opclass: "varchar_ops" }]],
    ['("a" || "b")', [{ expression: '"a" || "b"' }]],
    ["((\"a\" ->> 'x')::int) desc", [{ expression: "(\"a\" ->> 'x')::int", order: "desc", nulls: "first" }]],
    ['"a" || "b"', [{ expression: '"a" || "b"' }]],
    ['lower("a")::text', [{ expression: 'lower("a")::text' }]],
    ['("a") || ("b")', [{ expression: '("a") || ("b")' }]],
    ["a + 1 desc", [{ expression: "a + 1 desc" }]],
    ["t.a", [{ expression: "t.a" }]],
    ["f($$ , ) $$), g($q$ $$ $q$)", [{ expression: "f($$ , ) $$)" }, { expression: "g($q$ $$ $q$)" }]],
    [
      "a, b desc /* , c */, f(c, d) -- , e",
      [{ column: "a" }, { column: "b", order: "desc", nulls: "first" }, { expression: "f(c, d)" }],
    ],
    ["f(E'\\', (') x_ops", [{ expression: "f(E'\\', (')", opclass: "x_ops" }]],
    ["array[a, b]", [{ expression: "array[a, b]" }]],
    ["f(a", [{ expression: "f(a" }]],
    ["", []],
  ])("%s", (sql, keys) => {
    expect(indexElements(sql)).toEqual(keys.map(key));
  });

  it("give up on no text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "(", ")", ",", "'", '"', "$", " ", ".", "desc ", "[", "\\", "-") }),
        (sql) => {
          for (const one of indexElements(sql)) expect([one.column, one.expression]).toContain(null);
        },
      ),
    );
  });
});

describe("literals", () => {
  it.each<[unknown, string]>([
    [null, "null"],
    [undefined, "null"],
    ["it's \\ $1", "'it''s \\ $1'"],
    [1.5, "1.5"],
    [-0, "0"],
    [NaN, "'NaN'"],
    [-Infinity, "'-Infinity'"],
    [10n ** 30n, "1000000000000000000000000000000"],
    [false, "false"],
    [new Date(0), "'1970-01-01T00:00:00.000Z'"],
    [Uint8Array.of(1, 171), "'\\x01ab'"],
    [["a", null, [1n, true]], `'{"a",NULL,{1,true}}'`],
    [{ a: "'" }, `'{"a":"''"}'`],
  ])("%o", (value, text) => {
    expect(literal(value)).toBe(text);
  });

  it("refuse what no database can keep", () => {
    expect(() => literal(() => 1)).toThrow("function");
    expect(() => arrayText([Symbol("x")])).toThrow("symbol");
    expect(() => jsonText(undefined)).toThrow("undefined");
  });
});

describe("names", () => {
  it.each([
    ["a".repeat(64), "a".repeat(63)],
    ["ä".repeat(32), "ä".repeat(31)],
    ["a" + "😀".repeat(16), "a" + "😀".repeat(15)],
  ])("are cut as the server does: %s", (name, expected) => {
    expect(cut(name)).toBe(expected);
  });

  it("are derived as the server does", () => {
    expect(derivedName("tasks", null, "pkey")).toBe("tasks_pkey");
    expect(derivedName("t".repeat(70), null, "pkey")).toBe(`${"t".repeat(58)}_pkey`);
    expect(derivedName("t".repeat(40), "c".repeat(40), "seq")).toBe(`${"t".repeat(29)}_${"c".repeat(29)}_seq`);
    expect(derivedName("t", "c".repeat(80), "seq")).toBe(`t_${"c".repeat(57)}_seq`);
  });

  it.each([
    ["plain_1", "plain_1"],
    ["Mixed", '"Mixed"'],
    ["order", '"order"'],
    ["1a", '"1a"'],
    ['a"b', '"a""b"'],
    ["", '""'],
  ])("are quoted where they must: %s", (name, expected) => {
    expect(quoteName(name)).toBe(expected);
  });
});
