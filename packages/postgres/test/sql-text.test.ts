import type { Judge } from "@athanor/core";
import { sql } from "@athanor/postgres";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { pglite } from "../../../test/harness/backends.js";
import { derivedName, parseName, quoteName, storedName } from "../src/sql/identifiers.js";
import { literal } from "../src/sql/literals.js";
import { expressionArgument, textOf } from "../src/sql/text.js";

let judge: Judge;
beforeAll(async () => {
  judge = await pglite.open();
});
afterAll(() => judge.close());

/** Any text that PostgreSQL can store: whole characters, without U+0000. */
const text = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom("'", '"', "\\", "`", "$", "{", ";", "--", "/*", "\n", "\u202e", "é", "漢"),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    ),
  })
  .filter((one) => !one.includes("\0"));
const name = text.filter((one) => one.length > 0 && Buffer.byteLength(one) < 200);

describe("literals", () => {
  test("every text comes back as it went in", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const rows = await judge.connection.query<{ value: string }>(
          `SELECT unnest(${literal(texts)}::text[]) AS value`,
        );
        expect(rows.map((row) => row.value)).toEqual(texts);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    [null, null],
    [1.5, "1.5"],
    [10n ** 18n, "1000000000000000000"],
    [true, "true"],
    [new Date("2024-02-29T12:00:00Z"), "2024-02-29T12:00:00.000Z"],
    [{ a: "it's" }, '{"a": "it\'s"}'],
    [[], "{}"],
    [["a", "b,c"], '{a,"b,c"}'],
    [new Uint8Array([0, 255]), "\\x00ff"],
  ])("value %#", async (value, expected) => {
    const [row] = await judge.connection.query<{ value: string | null }>(`SELECT (${literal(value)})::text AS value`);
    expect(row!.value).toBe(expected);
  });

  test("what PostgreSQL cannot hold is refused", () => {
    expect(() => literal("a\0b")).toThrow("ATH2202");
    expect(() => literal(() => 1)).toThrow("ATH2203");
  });
});

describe("the sql tag", () => {
  test("writes values as literals, SQL as it is, and names quoted", () => {
    const part = sql`a = ${"it's"}`;
    expect(sql`select ${sql.id("app", "Order")} where ${part} and b = ${2} and c = ${null}`.$sql).toBe(
      `select app."Order" where a = 'it''s' and b = 2 and c = NULL`,
    );
  });
});

describe("names", () => {
  test("a quoted name is the name that the server keeps", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          name.filter((one) => Buffer.byteLength(one) <= 63),
          { minLength: 1, maxLength: 10 },
        ),
        async (names) => {
          const columns = names.map((one) => `1 AS ${quoteName(one)}`).join(", ");
          const [row] = await judge.connection.query(`SELECT ${columns}`);
          expect(Object.keys(row!).sort()).toEqual([...names].sort());
        },
      ),
      { numRuns: 50 },
    );
  });

  test("a name reads back from the form that calls have", () => {
    fc.assert(
      fc.property(name, name, (schema, table) => {
        const quoted = [schema, table].map((part) => `"${part.replaceAll('"', '""')}"`).join(".");
        expect(parseName(quoted)).toEqual({ schema, name: table });
      }),
    );
  });

  test("long names are cut and derived as the server does it", async () => {
    await fc.assert(
      fc.asyncProperty(name, name, async (table, column) => {
        await judge.connection.execute(
          `BEGIN; CREATE TABLE public.${quoteName(table)} (${quoteName(column)} serial PRIMARY KEY)`,
        );
        try {
          const rows = await judge.connection.query<{ name: string; kind: string }>(
            "SELECT relname AS name, relkind::text AS kind FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'S', 'i')",
          );
          const found = (kind: string) => rows.find((row) => row.kind === kind)!.name;
          expect(found("r")).toBe(storedName(table));
          expect(found("S")).toBe(derivedName(storedName(table), storedName(column), "seq"));
          expect(found("i")).toBe(derivedName(storedName(table), null, "pkey"));
        } finally {
          await judge.connection.execute("ROLLBACK");
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("expressions in calls", () => {
  test.each([
    ["'todo'", "todo"],
    ["'it''s'", "it's"],
    ["''", ""],
    ["0", 0],
    ["-1.5", -1.5],
    ["1.50", { $sql: "1.50" }],
    ["9007199254740993", { $sql: "9007199254740993" }],
    ["true", true],
    ["now()", { $sql: "now()" }],
    ["'a'::text", { $sql: "'a'::text" }],
    ["E'a\\\\b'", { $sql: "E'a\\\\b'" }],
  ])("%s", (expression, argument) => {
    expect(expressionArgument(expression)).toEqual(argument);
    expect(textOf(expressionArgument(expression)).toLowerCase()).toBe(expression.toLowerCase());
  });
});
