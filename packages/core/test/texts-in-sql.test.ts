import { expect, test } from "vitest";

import { textsInSql } from "../src/run/texts-in-sql.js";

test.each([
  ["select 'a', 'it''s'", ["a", "it's"]],
  [`alter table "sel'ect" alter "q""'" set default 'new'`, ["new"]],
  [String.raw`select E'it\'s', 'b\', 'c'`, [String.raw`it\'s`, "b\\", "c"]],
  ["select 1 -- don't\n, 'a' /* it's */, 'b'", ["a", "b"]],
  ["create function f() returns text as $body$ select 'a' $body$ language sql; select $$'b'$$", ["a", "b"]],
  ["select 'open", []],
])("%s", (sql, texts) => expect(textsInSql(sql)).toEqual(texts));
