import { describeDifferences, schemaObject, schemaOf, withSpelling } from "@athanor/core";
import { expect, test } from "vitest";

import { pglite } from "../../../test/harness/backends.js";
import { postgresDialect } from "../src/dialect.js";

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
