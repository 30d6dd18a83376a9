import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import {
  apply,
  compile,
  describeDifferences,
  diff,
  displayName,
  emptySchema,
  noPlace,
  runRevision,
  type Answer,
  type Difference,
  type Judge,
  type Question,
  type Schema,
} from "@athanor/core";
import { postgresDialect } from "@athanor/postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { allRows, pglite, readCatalog, server, serverUrl, type Backend } from "../harness/backends.js";
import { formattedPlan, loadPlan, record } from "../harness/migration.js";
import { agrees } from "../harness/proof-by-part.js";
import { pgDump, pgDumpWorks } from "../harness/pg-dump.js";
import { allRoles, makesRoles } from "../harness/roles.js";

/** What `expect.json` may say; README.md explains it. */
interface Expectation {
  why: string;
  renames?: string[];
  noRenames?: string[];
  using?: string[];
  questions?: string[];
  hazards?: string[];
  empty?: boolean;
  after?: { query: string; rows: object[] };
  lossy?: boolean;
  minVersion?: number;
  serverOnly?: boolean;
}

interface Case {
  readonly name: string;
  readonly folder: string;
  readonly from: string;
  readonly to: string;
  readonly seed: string;
  readonly expected: Expectation;
}

const root = new URL(".", import.meta.url).pathname;
const text = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : "");
const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map((one) => one.name)
    .sort();

const cases: Case[] = folders(root).flatMap((kind) =>
  folders(join(root, kind)).map((name): Case => {
    const folder = join(root, kind, name);
    return {
      name: `${kind}/${name}`,
      folder,
      from: text(join(folder, "from.sql")),
      to: text(join(folder, "to.sql")),
      seed: text(join(folder, "seed.sql")),
      expected: JSON.parse(text(join(folder, "expect.json"))) as Expectation,
    };
  }),
);

const hasDump = await pgDumpWorks(serverUrl);

/** Runs every case on one kind of database. Golden files are those of PGlite. */
export function runCorpus(backend: Backend, available: boolean): void {
  describe.skipIf(!available)(`corpus on ${backend.name}${available ? "" : " (none found)"}`, () => {
    let judge: Judge;
    beforeAll(async () => {
      judge = await backend.open(cases.flatMap(({ from, to }) => postgresDialect.extensionsNamed(from + to)));
    });
    afterAll(() => judge?.close());

    test("the corpus is there", () => expect(cases.length).toBeGreaterThanOrEqual(220));
    for (const one of cases) {
      test(one.name, async (context) => {
        if ((one.expected.minVersion ?? 0) > judge.connection.version) context.skip(`needs ${one.expected.minVersion}`);
        if (backend === server && makesRoles(one.from + one.to)) context.skip("makes roles, on a server of others");
        if (one.expected.serverOnly && backend === pglite) context.skip("needs what only a server has");
        await runCase(one, judge, backend);
      });
    }
  });
}

async function runCase(one: Case, judge: Judge, backend: Backend): Promise<void> {
  const dumps = backend === server && hasDump;
  const { expected } = one;
  const { schema: builtTo } = await judge.build(one.to);
  const dumpOfTo = dumps ? await dump(judge) : [];
  const rolesOfTo = await allRoles(judge.connection);
  const start = await judge.build(one.from);
  const { schema: builtFrom } = start;
  const dumpOfFrom = dumps ? await dump(judge) : [];
  const rolesOfFrom = await allRoles(judge.connection);
  const { from, to } = await judge.comparable(builtFrom, builtTo);

  const plan = await judge.plan({ from, to, answers: answersOf(expected) });
  if (expected.questions) {
    expect(plan.status).toBe("questions");
    if (plan.status === "questions")
      expect(plan.questions.map((one) => displayName(subject(one))).sort()).toEqual([...expected.questions].sort());
    return;
  }
  if (plan.status === "questions") throw new Error(`unanswered: ${plan.questions.map(subject).join(", ")}`);
  expect(plan.upgrade.operations.length === 0, "nothing to do").toBe(expected.empty ?? false);
  for (const hazard of expected.hazards ?? []) {
    expect(plan.upgrade.hazards.map(({ code, subject }) => `${code} ${displayName(subject)}`)).toContain(hazard);
  }
  // Servers of other versions write the same expression in other words.
  if (backend === pglite) await expect(await formattedPlan(plan)).toMatchFileSnapshot(join(one.folder, "revision.ts"));

  lawsWithoutDatabase(from, to);
  const migration = await loadPlan(plan, one.name);
  for (const direction of ["upgrade", "downgrade"] as const) {
    const planned = compile(plan[direction].calls.flat(), postgresDialect);
    expect(compile(await record(migration, direction), postgresDialect), `${direction}: recorded calls`).toEqual(
      planned,
    );
  }

  await judge.build(one.from);
  const { connection } = judge;
  if (one.seed) await connection.execute(one.seed);
  const rows = await allRows(connection);
  const run = (direction: "upgrade" | "downgrade") =>
    runRevision(migration, direction, {
      connection,
      dialect: postgresDialect,
      locate: () => undefined,
      place: noPlace,
      skipsData: false,
    }).catch((error: Error) => Promise.reject(error.cause));

  await run("upgrade");
  const reached = await readCatalog(connection);
  if (backend === pglite) expect(await allRoles(connection), "roles after the upgrade").toEqual(rolesOfTo);
  const returnedDump = async () => (dumps ? dump(judge) : []);
  const dumpReached = await returnedDump();
  if (expected.after) expect(await connection.query(expected.after.query)).toEqual(expected.after.rows);

  await run("downgrade");
  const returned = await readCatalog(connection);
  if (backend === pglite) expect(await allRoles(connection), "roles after the downgrade").toEqual(rolesOfFrom);
  const dumpReturned = await returnedDump();
  if (!expected.lossy) expect(await allRows(connection), "rows after upgrade and downgrade").toEqual(rows);

  expect(await remaining(judge, reached, to), "after the upgrade").toEqual([]);
  expect(await remaining(judge, returned, from), "after the downgrade").toEqual([]);
  // `pg_dump` prints texts as the catalog has them, and those need not be at their fixed point.
  if (dumps && diff(reached, builtTo).length === 0) expect(dumpReached, "pg_dump after the upgrade").toEqual(dumpOfTo);
  if (dumps && diff(returned, builtFrom).length === 0)
    expect(dumpReturned, "pg_dump after the downgrade").toEqual(dumpOfFrom);
  // Once is enough, and a server takes twice as long over it.
  if (backend !== pglite) return;
  const found = await agrees(judge, migration, { from, plan, start }, reached);
  if (start.unmodelled.length === 0) expect(found, "proved by part").not.toBeNull();
}

const subject = (question: Question) => (question.asks === "rename" ? question.from : question.of);

function answersOf({ renames = [], noRenames = [], using = [] }: Expectation): Answer[] {
  const answered = renames.map((answer) => {
    const at = answer.lastIndexOf(":");
    return { from: answer.slice(0, at), to: answer.slice(at + 1) };
  });
  const converted = using.map((answer) => {
    const at = answer.indexOf(":");
    return { of: answer.slice(0, at), using: answer.slice(at + 1) };
  });
  return [...answered, ...noRenames.map((from) => ({ from, to: null })), ...converted];
}

/** Laws 1 to 3 of the algebra. */
function lawsWithoutDatabase(from: Schema, to: Schema): void {
  expect(diff(from, from)).toEqual([]);
  const operations = diff(from, to);
  expect(describeDifferences(apply(from, operations), to)).toEqual([]);
  expect(describeDifferences(apply(emptySchema, diff(emptySchema, to)), to)).toEqual([]);
}

async function remaining(judge: Judge, found: Schema, wanted: Schema): Promise<Difference[]> {
  const compared = await judge.comparable(found, wanted);
  return describeDifferences(compared.from, compared.to);
}

async function dump(judge: Judge): Promise<string[]> {
  const [row] = await judge.connection.query<{ name: string }>("SELECT current_database() AS name");
  const url = new URL(serverUrl);
  url.pathname = `/${row!.name}`;
  return pgDump(url.href);
}
