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
  type Introspection,
  type Judge,
  type Question,
  type Schema,
} from "@athanor/core";
import { postgresDialect } from "@athanor/postgres";
import { expect } from "vitest";

import { allRows, pglite, readCatalog, server, serverUrl, type Backend } from "./backends.js";
import { formattedPlan, loadPlan, record } from "./migration.js";
import { pgDump, pgDumpWorks } from "./pg-dump.js";
import { agrees } from "./proof-by-part.js";
import { allRoles } from "./roles.js";

/** What the `expect.json` of a way may say; `test/corpus/README.md` explains it. */
export interface Expectation {
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

/** One side of a way: what stands on the judge, and what it is meant to be where the author's words are known. */
export interface Side {
  readonly built: Introspection;
  readonly schema: Schema;
}

/** From one state to another, with the rows at stake. */
export interface Way {
  readonly name: string;
  /** Makes the judge stand there, from nothing. */
  readonly from: (judge: Judge) => Promise<Side>;
  readonly to: (judge: Judge) => Promise<Side>;
  readonly seed: string;
  readonly expected: Expectation;
  /** Where the migration that is generated is kept. */
  readonly golden?: string;
}

const hasDump = await pgDumpWorks(serverUrl);

/** Goes a way and back by a generated migration, and holds what has become against what was to become. */
export async function runWay(way: Way, judge: Judge, backend: Backend): Promise<void> {
  const dumps = backend === server && hasDump;
  const { expected } = way;
  const { built: toBuilt, schema: wantedTo } = await way.to(judge);
  const builtTo = toBuilt.schema;
  const dumpOfTo = dumps ? await dump(judge) : [];
  const rolesOfTo = await allRoles(judge.connection);
  const { built: start, schema: wantedFrom } = await way.from(judge);
  const { schema: builtFrom } = start;
  const dumpOfFrom = dumps ? await dump(judge) : [];
  const rolesOfFrom = await allRoles(judge.connection);
  const { from, to } = await judge.comparable(wantedFrom, wantedTo);

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
  if (way.golden && backend === pglite) await expect(await formattedPlan(plan)).toMatchFileSnapshot(way.golden);

  lawsWithoutDatabase(from, to);
  const migration = await loadPlan(plan, way.name);
  for (const direction of ["upgrade", "downgrade"] as const) {
    const planned = compile(plan[direction].calls.flat(), postgresDialect);
    expect(compile(await record(migration, direction), postgresDialect), `${direction}: recorded calls`).toEqual(
      planned,
    );
  }

  await way.from(judge);
  const { connection } = judge;
  if (way.seed) await connection.execute(way.seed);
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
