import type { Judge } from "@athanor/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { pglite, server, serverAnswers, type Backend } from "../../../test/harness/backends.js";

/** SQL, and the JavaScript value that it is read as, whatever the driver. */
const values: readonly (readonly [sql: string, value: unknown])[] = [
  ["NULL::integer", null],
  ["true", true],
  ["false", false],
  ["1::smallint", 1],
  ["2147483647::integer", 2147483647],
  ["9007199254740993::bigint", "9007199254740993"],
  ["count(*)", "1"],
  ["12345678901234567890.10::numeric", "12345678901234567890.10"],
  ["0.1::real", 0.1],
  ["0.5::double precision", 0.5],
  ["'NaN'::double precision", Number.NaN],
  ["'Infinity'::double precision", Number.POSITIVE_INFINITY],
  ["'1.50'::money::text", "$1.50"],
  ["'a''b\\c'::text", "a'b\\c"],
  ["''::varchar", ""],
  ["'x'::char(3)", "x  "],
  ["'2024-02-29'::date", "2024-02-29"],
  ["'12:34:56.789'::time", "12:34:56.789"],
  ["'2024-02-29 12:00:00.123456'::timestamp", "2024-02-29 12:00:00.123456"],
  ["'2024-02-29 12:00:00+02'::timestamptz at time zone 'UTC'", "2024-02-29 10:00:00"],
  ["'1 year 2 days 03:00'::interval", "1 year 2 days 03:00:00"],
  ["'\\x00ff41'::bytea", Buffer.from([0x00, 0xff, 0x41])],
  ['\'{"a": [1, "x", null]}\'::json', { a: [1, "x", null] }],
  ["'{\"a\": 1.5}'::jsonb", { a: 1.5 }],
  ["'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid", "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"],
  ["'10.0.0.1/8'::inet", "10.0.0.1/8"],
  ["'[1,5)'::int4range", "[1,5)"],
  ["'(1,2)'::point", "(1,2)"],
  ["'101'::bit(3)", "101"],
  ["26::oid", 26],
  ["'pg_class'::regclass", "pg_class"],
  ["ARRAY[1, NULL, 3]", [1, null, 3]],
  [
    "ARRAY[[1, 2], [3, 4]]",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ["'{}'::integer[]", []],
  ["ARRAY[9007199254740993]::bigint[]", ["9007199254740993"]],
  ["ARRAY['a,b', 'c\"d', 'e\\f', '', 'NULL', NULL]::text[]", ["a,b", 'c"d', "e\\f", "", "NULL", null]],
  ["ARRAY[true, false]", [true, false]],
  ["ARRAY['{\"a\": 1}']::jsonb[]", [{ a: 1 }]],
  ["ARRAY['2024-01-01']::date[]", ["2024-01-01"]],
  ["ARRAY['a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11']::uuid[]", ["a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"]],
];

const hasServer = await serverAnswers();

run(pglite, true);
run(server, hasServer);

function run(backend: Backend, available: boolean): void {
  describe.skipIf(!available)(`values on ${backend.name}${available ? "" : " (none found)"}`, () => {
    let judge: Judge;
    beforeAll(async () => {
      judge = await backend.open();
    });
    afterAll(() => judge?.close());

    test.each(values)("%s", async (sql, value) => {
      expect(await judge.connection.query(`SELECT ${sql} AS value`)).toEqual([{ value }]);
    });

    test("reading a catalog takes a number of statements that does not depend on the number of tables", async () => {
      const statements = async (tables: number): Promise<number> => {
        const sql = Array.from({ length: tables }, (_, at) => `CREATE TABLE t${at} (id integer PRIMARY KEY, v text)`);
        await judge.build(sql.join(";"));
        let count = 0;
        const { connection } = judge;
        const counted = {
          ...connection,
          query: (text: string, parameters?: readonly unknown[]) => (count++, connection.query(text, parameters)),
          execute: (text: string) => (count++, connection.execute(text)),
        } as typeof connection;
        const { postgresDialect } = await import("@athanor/postgres");
        await postgresDialect.introspect(counted);
        return count;
      };
      const few = await statements(1);
      expect(await statements(30)).toBe(few);
      expect(few).toBeLessThanOrEqual(12);
    });
  });
}
