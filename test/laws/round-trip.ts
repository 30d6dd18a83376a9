import {
  compile,
  declarationsOf,
  describeDifferences,
  diff,
  displayName,
  DiagnosticError,
  elaborateChanges,
  emptySchema,
  kindOf,
  noPlace,
  runRevision,
  withSpelling,
  type Judge,
  type MigrationModule,
  type ReadyPlan,
  type Answer,
  type Question,
  type RenameAnswer,
  type Schema,
} from "@athanor/core";
import { postgresDialect } from "@athanor/postgres";

import { readCatalog } from "../harness/backends.js";
import { agrees } from "../harness/proof-by-part.js";
import { loadPlan, printPlan, record } from "../harness/migration.js";
import { sqlOf, type Drawn, type DrawnPair } from "./arbitrary-schema.js";
import { BrokenLaw, expectNothing, expectSame } from "./law.js";
import { keptRows, readRows, seed } from "./rows.js";

/**
 * The plan from `from` to `to`, with every question answered: renamed where the pair says so, otherwise really dropped; and
 * values converted in the way that is likeliest.
 */
export async function planFor(
  judge: Judge,
  from: Schema,
  to: Schema,
  known: readonly RenameAnswer[],
): Promise<ReadyPlan> {
  const answers: Answer[] = [...known];
  for (let round = 0; round < 20; round += 1) {
    const plan = await judge.plan({ from, to, answers });
    if (plan.status === "ready") return plan;
    answers.push(...plan.questions.map(answer));
  }
  throw new BrokenLaw("the questions of the plan do not end");
}

const answer = (question: Question): Answer =>
  question.asks === "rename"
    ? { from: displayName(question.from), to: null }
    : { of: displayName(question.of), using: question.ways[0]!.using };

const statementsOf = (plan: ReadyPlan, direction: "upgrade" | "downgrade") =>
  compile(plan[direction].calls.flat(), postgresDialect).map(({ sql }) => sql);

const describePlan = (plan: ReadyPlan) =>
  (["upgrade", "downgrade"] as const)
    .map(
      (one) =>
        `-- ${one}\n${statementsOf(plan, one)
          .map((sql) => `${sql};`)
          .join("\n")}`,
    )
    .join("\n\n");

/**
 * Law 8: the schema that is declared after another one is known by what differs between them, as it is without that.
 *
 * @param canonical what the first one turned out to be
 * @param whole what the second one turns out to be by itself
 */
async function isKnownByChanges(judge: Judge, { a, b }: DrawnPair, canonical: Schema, whole: Schema): Promise<void> {
  await judge.standAt(emptySchema);
  const before = { declarations: declarationsOf(a.schema, postgresDialect), canonical };
  const found = await elaborateChanges(b.schema, before, judge.connection, postgresDialect, {}, 1);
  if (!found) return;
  expectNothing("law 8: by its changes, and by all of it", describeDifferences(found, whole));
  const edges = (schema: Schema) => schema.edges.map((edge) => `${edge.from} -> ${edge.to}`).sort();
  expectSame("law 8: what depends on what", edges(found), edges(whole));
}

/** What the server says about rows: no fault of a plan, but a decision that a person has to take. */
function isAboutRows(error: unknown): boolean {
  const causes = error instanceof DiagnosticError ? error.diagnostics.map((one) => one.cause) : [];
  return causes.some((cause) => /^2[23]/.test((cause as { code?: string } | undefined)?.code ?? ""));
}

/**
 * The laws that need a database, on one pair. Laws 5 and 8 say that a schema is read as it was declared. Laws 4, 6 and 7 say
 * that the printed plan records to the same SQL, that the upgrade reaches `b` and leaves nothing to plan, that the
 * downgrade leads back to `a`, and that rows survive where no hazard says otherwise.
 *
 * @returns whether rows could be followed all the way
 */
export async function lawsOn(judge: Judge, pair: DrawnPair): Promise<boolean> {
  const { a, b, answers } = pair;
  // What another schema has left here, this one could use.
  await judge.standAt(emptySchema);
  const whole = await judge.elaborate(b.schema);
  const to = withSpelling(whole, b.schema, postgresDialect);
  const { schema: built } = await judge.build(sqlOf(a.schema).join(";\n"));
  await isKnownByChanges(judge, pair, built, whole);
  const create = sqlOf(built).join(";\n");
  const start = await judge.build(create);
  const { schema: from } = start;
  await readsBack(judge, a, built, from);
  const plan = await planFor(judge, from, to, answers);
  const context = describePlan(plan);

  const migration = await loadPlan(plan, "law").catch((error: unknown) => {
    throw new BrokenLaw(`law 4: the printed migration does not load: ${String(error)}\n\n${printPlan(plan)}`);
  });
  for (const direction of ["upgrade", "downgrade"] as const) {
    const recorded = compile(await record(migration, direction), postgresDialect).map(({ sql }) => sql);
    expectSame(`law 4: the printed ${direction} compiles otherwise`, recorded, statementsOf(plan, direction));
  }

  const there = async (withRows: boolean): Promise<boolean> => {
    if (withRows) await seed(a.model, judge.connection);
    const before = await readRows(judge.connection);
    try {
      await run(judge, migration, "upgrade");
      const reached = await readCatalog(judge.connection);
      await run(judge, migration, "downgrade");
      const returned = await readCatalog(judge.connection);
      const after = await readRows(judge.connection);
      await compareAll(judge, { reached, to, returned, from }, context);
      if (!(await agrees(judge, migration, { from, plan, start }, reached)))
        throw new BrokenLaw(`the whole is proved and its part is not\n\n${context}`);
      const kept = (rows: typeof before) => keptRows(rows, a.model, b.model, plan.upgrade.hazards);
      expectSame("law 6: rows after upgrade and downgrade", kept(after), kept(before), context);
      return withRows;
    } catch (error) {
      if (withRows && isAboutRows(error)) {
        await judge.build(create);
        return there(false);
      }
      throw error instanceof BrokenLaw
        ? error
        : new BrokenLaw(`${withRows ? "with" : "without"} rows: ${describe(error)}\n\n${context}`, { cause: error });
    }
  };
  return there(true);
}

const describe = (error: unknown) =>
  error instanceof DiagnosticError
    ? error.diagnostics.map((one) => [one.message, ...(one.detail ?? [])].join("\n  ")).join("\n")
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);

interface States {
  readonly reached: Schema;
  readonly to: Schema;
  readonly returned: Schema;
  readonly from: Schema;
}

async function compareAll(judge: Judge, { reached, to, returned, from }: States, context: string): Promise<void> {
  const up = await judge.comparable(reached, to);
  expectNothing("law 6: after the upgrade", describeDifferences(up.from, up.to), context);
  const again = await planFor(judge, up.from, up.to, []);
  expectNothing("law 7: planning again after the upgrade", statementsOf(again, "upgrade"), context);
  const down = await judge.comparable(returned, from);
  expectNothing("law 6: after the downgrade", describeDifferences(down.from, down.to), context);
}

/** Runs one direction of a migration on the judge as it stands. */
export async function run(judge: Judge, migration: MigrationModule, direction: "upgrade" | "downgrade"): Promise<void> {
  const { connection } = judge;
  const options = { connection, dialect: postgresDialect, locate: () => undefined, place: noPlace, skipsData: false };
  await runRevision(migration, direction, options).catch((error: Error) => Promise.reject(error.cause));
}

/** Law 5: what is built of a schema and read back is that schema, texts apart; and at the fixed point texts too. */
async function readsBack(judge: Judge, { schema }: Drawn, built: Schema, again: Schema): Promise<void> {
  expectSame("law 5: what was declared and what is read", said(built, schema), said(schema, schema));
  const compared = await judge.comparable(again, built);
  expectNothing("law 5: built, read, built and read again", describeDifferences(compared.from, compared.to));
  expectNothing("law 1: a catalog and itself", diff(built, built));
}

/**
 * The attributes of all objects that are no SQL text, so that they can be compared without a database. What the server
 * adds by itself is left out: the sequences of serial columns, NOT NULL under a primary key.
 */
function said(schema: Schema, declared: Schema): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const serial = [...declared.objects.values()].flatMap((one) =>
    one.kind === "column" && one.attributes.type.endsWith("serial")
      ? [JSON.stringify({ schema: one.name.schema, table: one.name.table, column: one.name.name })]
      : [],
  );
  for (const object of schema.objects.values()) {
    if (
      object.kind === "sequence" &&
      serial.includes(JSON.stringify(object.attributes.ownedBy)) &&
      !declared.objects.has(object.address)
    )
      continue;
    const { texts, instructions } = kindOf(object.kind);
    // What a query gives, only the catalog knows.
    const ofQuery = object.kind === "view" || object.kind === "materializedView" ? ["columns"] : [];
    const unsaid: readonly string[] = [...texts, ...instructions, ...ofQuery];
    const attributes = Object.entries(object.attributes).filter(([name]) => !unsaid.includes(name));
    if (object.kind === "column")
      attributes.push([
        "text",
        { default: object.attributes.default !== null, generated: object.attributes.generated?.stored ?? null },
      ]);
    if (
      object.kind === "column" &&
      serial.includes(
        JSON.stringify({ schema: object.name.schema, table: object.name.table, column: object.name.name }),
      )
    )
      attributes.splice(attributes.length - 1, 1);
    if (object.kind === "index")
      attributes.push([
        "keys",
        object.attributes.keys.map(({ column, order, nulls, opclass }) => ({ column, order, nulls, opclass })),
      ]);
    result[object.address] = Object.fromEntries(attributes.sort(([one], [other]) => (one < other ? -1 : 1)));
  }
  return Object.fromEntries(Object.entries(result).sort(([one], [other]) => (one < other ? -1 : 1)));
}
