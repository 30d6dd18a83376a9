import {
  declarationsOf,
  describeDifferences,
  elaborateChanges,
  schemaObject,
  schemaOf,
  withSpelling,
} from "@athanor/core";
import { postgresDialect } from "@athanor/postgres";
import { expect, test } from "vitest";

import { pglite } from "../../../test/harness/backends.js";

test("texts are compared at their fixed point, however the author spells them", async () => {
  const judge = await pglite.open();
  const owner = { schema: "public", table: "t" };
  const declared = schemaOf([
    schemaObject("table", { schema: "public", name: "t" }, {}),
    schemaObject("column", { ...owner, name: "a" }, { type: "varchar" }),
    schemaObject(
      "index",
      { ...owner, name: "i" },
      {
        keys: [{ column: "a", expression: null, order: "asc", nulls: "last", opclass: null, collation: null }],
        where: "a IN ('x', 'y')",
      },
    ),
  ]);
  const to = withSpelling(await judge.elaborate(declared), declared, postgresDialect);
  // The server itself writes the predicate anew, which is another step towards the fixed point.
  const { schema: reached } = await judge.build(`
    CREATE TABLE t (a varchar(10));
    CREATE INDEX i ON t (a) WHERE a IN ('x', 'y');
    ALTER TABLE t ALTER a TYPE varchar`);
  const compared = await judge.comparable(reached, to);
  expect(describeDifferences(compared.from, compared.to)).toEqual([]);
  await judge.close();
});

test("the sequence of an identity keeps its name although something else has it elsewhere", async () => {
  const judge = await pglite.open();
  const { schema } = await judge.build(`
    CREATE TABLE t (id integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME notes), a varchar(9));
    CREATE TABLE u (a varchar(9), CONSTRAINT notes CHECK (a IN ('x', 'y')))`);
  const { schema: other } = await judge.build(`
    CREATE TABLE t (id integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME notes), a varchar(9));
    CREATE TABLE u (a varchar(9), CONSTRAINT notes CHECK (a::text = ANY (ARRAY['x'::text, 'y'])))`);
  const compared = await judge.comparable(schema, other);
  expect(describeDifferences(compared.from, compared.to).map((one) => one.name)).toEqual(["u.notes"]);
  await judge.close();
});

test("a view that says * is created as what that means in the models, whatever is there when it is run", async () => {
  const judge = await pglite.open();
  const table = (...columns: string[]) => [
    schemaObject("table", { schema: "public", name: "t" }, {}),
    ...columns.map((name) => schemaObject("column", { schema: "public", table: "t", name }, { type: "integer" })),
  ];
  const view = (definition: string) => schemaObject("view", { schema: "public", name: "v" }, { definition });
  const declared = schemaOf([...table("a", "c", "b"), view("select t.*, 2 * 3 as d from t")]);
  const to = withSpelling(await judge.elaborate(declared), declared, postgresDialect);
  const { schema: from } = await judge.build("CREATE TABLE t (a integer, b integer); CREATE VIEW v AS SELECT * FROM t");
  const plan = await judge.plan({ from, to, answers: [] });
  expect(plan.status === "ready" && JSON.stringify(plan.upgrade.calls)).toContain("SELECT a,\\n    c,\\n    b,");
  const plain = schemaOf([...table("a"), view("select a * 2 as d from t")]);
  const spelled = withSpelling(await judge.elaborate(plain), plain, postgresDialect);
  expect([...spelled.objects.values()].find((one) => one.kind === "view")?.spelled).toEqual({
    definition: "select a * 2 as d from t",
  });
  await judge.close();
});

test("what has changed is built in the order that its declarations ask for", async () => {
  const judge = await pglite.open();
  const name = (kind: string) => ({ schema: "public", name: kind });
  // Most of it stays.
  const before = schemaOf(["p", "q", "r", "s", "t", "w"].map((one) => schemaObject("table", name(one), {})));
  const canonical = await judge.elaborate(before);
  const [inner, outer, table, column, view] = [
    schemaObject("domain", name("b"), { type: "integer" }),
    schemaObject("domain", name("a"), { type: "b" }),
    schemaObject("table", name("u"), {}),
    schemaObject("column", { schema: "public", table: "u", name: "c" }, { type: "a" }),
    schemaObject("view", name("v"), { definition: "SELECT * FROM u" }),
  ] as const;
  const declared = schemaOf(
    [...before.objects.values(), inner, outer, table, column, view],
    [{ from: outer.address, to: inner.address }],
  );
  const found = await judge.elaborateChanges(declared, {
    declarations: declarationsOf(before, postgresDialect),
    canonical,
  });
  expect(describeDifferences(found ?? before, await judge.elaborate(declared))).toEqual([]);
  await judge.close();
});

test("a function whose name holds a long type is known again where the type changes", async () => {
  const judge = await pglite.open();
  const long = "t".repeat(60);
  const name = (text: string) => ({ schema: "public", name: text });
  const signature = `f(public.${long}[])`;
  const definition = `CREATE OR REPLACE FUNCTION public.${signature} RETURNS integer LANGUAGE sql AS 'select 1'`;
  const schema = (fallback: string | null) =>
    schemaOf([
      schemaObject("domain", name(long), { type: "text", default: fallback }),
      schemaObject("function", name(signature), { definition }),
    ]);
  const before = schema(null);
  const canonical = await judge.elaborate(before);
  const declared = schema("'x'");
  const remembered = { declarations: declarationsOf(before, postgresDialect), canonical };
  const whole = await judge.elaborate(declared);
  expect([...whole.objects.keys()]).toContain(`function:public."${signature}"`);
  const found = await elaborateChanges(declared, remembered, judge.connection, postgresDialect, {}, 1);
  expect(describeDifferences(found!, whole)).toEqual([]);
  await judge.close();
});
