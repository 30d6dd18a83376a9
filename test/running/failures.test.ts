/* What is left of a migration that fails, and of code of its own that it does not wait for. */
import { runDowngrade, runStamp, type Connection } from "@athanor/core";
import { postgresDialect, type Operations } from "@athanor/postgres";
import { describe, expect, test } from "vitest";

import { serverAnswers } from "../harness/backends.js";
import { written, type Written } from "./history.js";
import { failureOf, onServer, open } from "./stage.js";

const isThere = await serverAnswers();

const tasks: Parameters<typeof written>[0] = { tasks: (op) => op.execute("create table tasks (id int)") };

/** The names of what was made, and what the journal says of the last entry. Asks the session of the runner, which must not be in a transaction. */
async function leftBy(connection: Connection) {
  const [left] = await connection.query<{ made: string; last: string; open: boolean }>(
    `SELECT coalesce((SELECT string_agg(relname, ' ' ORDER BY relname) FROM pg_class WHERE relname ~ '^made'), '') AS made,
       (SELECT concat_ws(' ', revision, outcome, step) FROM athanor_journal ORDER BY entry DESC LIMIT 1) AS last,
       (SELECT xact_start <> query_start FROM pg_stat_activity WHERE pid = pg_backend_pid()) AS open`,
  );
  return left;
}

const down = (connection: Connection, history: Written, target: string) =>
  runDowngrade({ connection, dialect: postgresDialect, toolVersion: "1", target, ...history });

describe.skipIf(!isThere)("what a migration does not wait for (needs a server)", () => {
  test("calls beside one that fails do not run after it", () =>
    onServer(async ({ upgrade, connection }) => {
      const beside = async (op: Operations) =>
        Promise.all([
          op.execute("create table made_1 ()"),
          op.execute("select 1 / 0"),
          op.execute("create table made_2 ()"),
          op.execute("create index concurrently made_3 on tasks (id)"),
          op.data((op) => op.execute("create table made_4 ()")),
        ]);
      const { text } = await failureOf(upgrade(written({ ...tasks, beside })));
      expect(text).toContain("22012");
      expect(await leftBy(connection)).toEqual({ made: "", last: "beside failed 0", open: false });
    }));

  test.each([
    ["a function of its own", async (op: Operations) => void many(op), "op.execute(...) was not over"],
    ["rows that it moves", async (op: Operations) => void op.data(many).then(), "op.data(...) was not over"],
    [
      "one that fails",
      async (op: Operations) => void op.execute("select 1 / 0").then(),
      "op.execute(...) was not over",
    ],
  ])("%s", (_name, lost, message) =>
    onServer(async ({ upgrade, connection }) => {
      const history = written({ ...tasks, lost, next: (op) => op.execute("create table made_by_next ()") });
      const { codes, text } = await failureOf(upgrade(history));
      expect(codes).toEqual(["ATH4201"]);
      expect(text).toContain(message);
      expect(await leftBy(connection)).toEqual({ made: "", last: "lost failed 0", open: false });
    }),
  );

  test("what calls after the end is refused", () =>
    onServer(async ({ upgrade, connection }) => {
      let kept: Operations;
      let late: ReturnType<typeof failureOf> | undefined;
      const next = async () => void (late = failureOf(many(kept)));
      await upgrade(written({ ...tasks, keeps: async (op) => void (kept = op), next }));
      expect((await late!).codes).toEqual(["ATH4201"]);
      expect(await leftBy(connection)).toEqual({ made: "", last: "next done 0", open: false });
    }));
});

async function many(op: Operations): Promise<void> {
  for (const number of [1, 2, 3]) await op.execute(`create table made_${number} ()`);
}

describe.skipIf(!isThere)("a revision of which a part is committed (needs a server)", () => {
  /** Fails after its index was built, and after its index was dropped, until it is mended. */
  function halves() {
    const state = { isMended: false };
    const last = () => (state.isMended ? "select 1" : "select 1 / 0");
    const history = written({
      ...tasks,
      half: {
        upgrade: async (op) => {
          await op.execute("create table made_1 ()");
          await op.execute("create index concurrently made_2 on tasks (id)");
          await op.execute(last());
        },
        downgrade: async (op) => {
          await op.execute("drop table made_1");
          await op.execute("drop index concurrently made_2");
          await op.execute(last());
        },
      },
    });
    return { state, history };
  }

  test("what is committed is not forgotten when a run in one transaction fails", () =>
    onServer(async ({ upgrade, connection }) => {
      const { state, history } = halves();
      await failureOf(upgrade(history));
      await failureOf(upgrade(history, { singleTransaction: true }));
      expect(await leftBy(connection)).toEqual({ made: "made_1 made_2", last: "half failed 2", open: false });
      state.isMended = true;
      expect((await upgrade(history)).heads).toEqual(["half"]);
    }));

  test("a run the other way does not say that nothing is to be done", () =>
    onServer(async ({ upgrade, connection }) => {
      const { state, history } = halves();
      await failureOf(upgrade(history));
      expect((await upgrade(history, { target: "tasks" })).reason).toContain("already at tasks");
      for (const target of ["tasks", "-1"]) {
        const { codes, text } = await failureOf(down(connection, history, target));
        expect(codes).toEqual(["ATH4211"]);
        expect(text).toContain("athanor upgrade half");
      }
      state.isMended = true;
      await upgrade(history);
      state.isMended = false;
      await failureOf(down(connection, history, "-1"));
      const { codes, text } = await failureOf(upgrade(history));
      expect(codes).toEqual(["ATH4211"]);
      expect(text).toContain("athanor downgrade half@-1");
      state.isMended = true;
      expect((await down(connection, history, "half@-1")).heads).toEqual(["tasks"]);
    }));
});

const swallowed = (op: Operations) => op.execute("select 1 / 0").catch(() => {});

test.skipIf(!isThere).each<[name: string, step: (op: Operations) => Promise<unknown>, hint: string]>([
  ["an error that was caught", swallowed, "the migration caught the error"],
  ["a block that commits", (op) => op.execute("do $$ begin commit; end $$"), "take its COMMIT and ROLLBACK out"],
  ["what stands in a block", (op) => op.execute("do $$ begin execute 'vacuum tasks'; end $$"), "to stand by itself"],
  [
    "a partitioned table",
    async (op) => {
      await op.execute("create table made (id int) partition by range (id)");
      await op.createIndex("made_id", "made", ["id"], { concurrently: true });
    },
    "concurrently on each partition",
  ],
])("%s: what to do is said (needs a server)", (_name, step, hint) =>
  onServer(async ({ upgrade }) => {
    const { codes, text } = await failureOf(upgrade(written({ ...tasks, step })));
    expect(codes).toEqual(["ATH2301"]);
    expect(text).toContain(hint);
  }),
);

describe.skipIf(!isThere)("a user who may do little (needs a server)", () => {
  const bookkeeping = { schema: "Ops 1", versionTable: 'we"ird. v', journalTable: "j'ö", lockTable: "l $x" };

  test("needs no right to make what is there", () =>
    onServer(async ({ url, upgrade, connection }) => {
      const role = `athanor_test_${process.pid}_little`;
      await connection.execute(`DROP ROLE IF EXISTS ${role}; CREATE ROLE ${role} LOGIN; CREATE SCHEMA "Ops 1";
        GRANT CREATE, USAGE ON SCHEMA "Ops 1" TO ${role}; REVOKE CREATE ON SCHEMA public FROM public`);
      const address = new URL(url);
      address.username = role;
      const little = await open(address.href);
      try {
        const history = written({ first: (op) => op.execute("select 1"), second: (op) => op.execute("select 2") });
        const refused = await failureOf(upgrade(history, { connection: little }));
        expect(refused.codes).toEqual(["ATH2301"]);
        expect(refused.text).toMatch(/42501: permission denied for schema public[^]*public\.athanor_version/);
        await upgrade(history, { connection: little, bookkeeping, target: "first" });
        await connection.execute(`REVOKE CREATE ON SCHEMA "Ops 1" FROM ${role}`);
        const stamp = { dialect: postgresDialect, toolVersion: "1", bookkeeping, ...history };
        expect((await runStamp({ ...stamp, connection: little, targets: ["base"] })).heads).toEqual([]);
        expect((await upgrade(history, { connection: little, bookkeeping })).heads).toEqual(["second"]);

        await little.execute("SET default_transaction_read_only = on");
        expect((await upgrade(history, { connection: little, bookkeeping })).steps).toEqual([]);
        const readOnly = await failureOf(runStamp({ ...stamp, connection: little, targets: ["base"] }));
        expect(readOnly.text).toMatch(/25006[^]*"Ops 1"\."we""ird\. v"[^]*connect to the primary/);
      } finally {
        await little.close();
        await connection.execute(`DROP OWNED BY ${role} CASCADE; DROP ROLE ${role}`);
      }
    }));
});
