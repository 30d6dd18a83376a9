/* SQL that somebody wrote into a migration: which statements it holds, and how each has to run. */
import { describe, expect, test } from "vitest";

import { handWritten } from "../src/sql/hand-written.js";
import { splitStatements } from "../src/sql/split-statements.js";

describe("statements of a script", () => {
  test.each<[script: string, statements: string[]]>([
    ["", []],
    [" ; -- nothing\n ;", []],
    ["select 1", ["select 1"]],
    ["select 1;\nselect 2 ;", ["select 1", "select 2"]],
    [
      "select ';' || \";\" || $$;$$ || $a$;$$;$a$ || e'\\';'",
      ["select ';' || \";\" || $$;$$ || $a$;$$;$a$ || e'\\';'"],
    ],
    ["/* ; /* ; */ ; */ select 1 -- ;\n, 2; select 3", ["select 1 -- ;\n, 2", "select 3"]],
    [
      "create rule r as on insert to t do (select 1; select 2); select 3",
      ["create rule r as on insert to t do (select 1; select 2)", "select 3"],
    ],
    [
      "create function f() returns int begin atomic select case when true then 1 end; select 2; end; select 3",
      ["create function f() returns int begin atomic select case when true then 1 end; select 2; end", "select 3"],
    ],
    ["do $$ begin commit; end $$; select a$b$c from t", ["do $$ begin commit; end $$", "select a$b$c from t"]],
    ["select 'open", ["select 'open"]],
    ["select $$open; select 2", ["select $$open; select 2"]],
    ["select '漢;字' ; select \ud83d", ["select '漢;字'", "select \ud83d"]],
  ])("%s", (script, statements) => {
    expect(splitStatements(script).map(({ sql }) => sql)).toEqual(statements);
  });
});

describe("how they run", () => {
  /** Outside of a transaction, in one, or in one after which a commit must come. */
  const kinds = (sql: string) =>
    handWritten(sql).map(({ transactional, commitBefore, lastsInTransaction }) =>
      commitBefore ? commitBefore.join() : lastsInTransaction ? "lasts" : transactional ? "in" : "out",
    );

  test.each<[sql: string, kinds: string[]]>([
    ["create index concurrently i on t (a)", ["out"]],
    ["-- why\nCREATE UNIQUE /* x */ INDEX\n CONCURRENTLY IF NOT EXISTS i ON t (a)", ["out"]],
    ["create index concurrently_not on t (a)", ["in"]],
    ["create index i on t (a); insert into t values (1)", ["in"]],
    ["insert into t values (1); create index concurrently i on t (a); select 1", ["in", "out", "in"]],
    ["insert into t values ('create index concurrently'); select 'vacuum'", ["in"]],
    ["drop index concurrently if exists s.i", ["out"]],
    ["reindex (verbose) table concurrently t", ["out"]],
    ["reindex database d", ["out"]],
    ["reindex table t", ["in"]],
    ["vacuum (analyze) t", ["out"]],
    ["alter table only p detach partition q concurrently", ["out"]],
    ["alter table p detach partition q", ["in"]],
    ["create database d; alter system set work_mem = '1MB'", ["out", "out"]],
    ["create subscription s connection '' publication p", ["out"]],
    ["create subscription s connection '' publication p with (create_slot = false)", ["in"]],
    ["alter type mood add value 'it''s' before 'b'", ["it's"]],
    ["alter /* a */ type mood -- 'no'\n add /* 'nor' */ value /* b */ 'c'; select 'c'", ["c", "in"]],
    ["alter type mood add value $a$it's$a$ after $$b$$; alter type mood add value e'd'", ["it's", "d"]],
    ["alter type mood rename value 'a' to 'b'", ["in"]],
    ["cluster; cluster verbose; cluster (verbose)", ["out", "out", "out"]],
    ["cluster t; cluster verbose t using i", ["in"]],
    ["alter subscription s refresh publication; alter subscription s set publication p", ["out", "out"]],
    ["alter subscription s set publication p with (refresh = false); alter subscription s disable", ["in"]],
    ["alter type app.\"Mood\" add value if not exists 'x'; update t set m = 'x'", ["x", "in"]],
    ["set local search_path = app; create table t ()", ["lasts"]],
    ["savepoint a; create table t (); rollback to a", ["lasts"]],
    ["create function f() returns void language plpgsql as $$ begin end $$", ["in"]],
    ["", ["in"]],
  ])("%s", (sql, expected) => {
    expect(kinds(sql)).toEqual(expected);
  });

  test.each([
    "begin",
    "commit",
    "select 1; END",
    "Rollback",
    "rollback work",
    "abort",
    "start transaction isolation level serializable",
    "prepare transaction 'x'",
  ])("%s is refused", (sql) => {
    expect(() => handWritten(sql)).toThrow(/ATH4213/);
  });
});
