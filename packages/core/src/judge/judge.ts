import { isConversionAnswer, settleConversions } from "../conversions/conversions.js";
import { describeDifferences, type Difference } from "../diff/describe.js";
import { diff } from "../diff/diff.js";
import { noFacts, type Dialect, type Facts, type Introspection, type IntrospectOptions } from "../dialect.js";
import { apply } from "../operations/apply.js";
import type { Call } from "../operations/call.js";
import { changedAttributes, subjectOf, type Operation } from "../operations/operation.js";
import { kindOf } from "../kinds/index.js";
import { createAll } from "../plan/create-all.js";
import { renamesToFollow } from "../renames/derived-renames.js";
import { withReplacements } from "../renames/entry-renames.js";
import { openingOf } from "../renames/opening.js";
import { isUnchanged, partOf, withPart } from "../plan/part.js";
import { callsOf, compile, planBothWays, type Answer, type Plan, type Prepared, type Rewrite } from "../plan/plan.js";
import { settleRenames, type Rename, type RenameAnswer } from "../renames/renames.js";
import type { RevisionFile } from "../revisions/index.js";
import type { Connection, Scratch } from "../run/connection.js";
import type { MigrationLoader, MigrationModule } from "../run/migration-module.js";
import type { Locate } from "../run/operations-facade.js";
import { InterruptedRun, noPlace, runRevision } from "../run/run-revision.js";
import type { Address } from "../schema/address.js";
import { neededBy } from "../schema/needed-by.js";
import { attachedTo, ownerOf, withAttributes, type SchemaObject } from "../schema/schema-object.js";
import { mapSchema, schemaOf, type Schema } from "../schema/schema.js";
import { isServerWide } from "../schema/server-wide.js";
import { accepted, builtOf, elaborate, elaborateInSteps, settle, type Elaborated } from "./elaborate.js";
import { elaborateChanges, type Remembered } from "./elaborate-changes.js";
import { replay, type RunOrder } from "./replay.js";
import { runAll } from "./run-all.js";
import { ServerWideCalls, serverWideOf, withServerWide } from "./server-wide.js";

/** What the judge needs to lead from one schema to another. */
export interface PlanBetween {
  readonly from: Schema;
  readonly to: Schema;
  /** Takes over into `to` what its source cannot say. Asked again after renames, under whose names the start has it. */
  readonly carry?: ((start: Schema, to: Schema) => Schema) | undefined;
  readonly answers: readonly Answer[];
  /** A project's own last word on the operations. */
  readonly rewrite?: Rewrite | undefined;
}

/** What a migration does, for a proof that does not look at everything. */
export interface WayToProve {
  readonly from: Schema;
  readonly to: Schema;
  /** Of both directions. */
  readonly operations: readonly Operation[];
  /** What is there before, as the history makes it: texts of `from` may have been brought to another form. */
  readonly start: Introspection;
}

/** A proof, with what the upgrade made: what the history makes as soon as the file is part of it. */
export interface Proved extends Proof {
  readonly reached: Introspection;
}

/** What a proof found. Empty lists: proved. */
export interface Proof {
  /** What is left after the upgrade, compared with the models. */
  readonly afterUpgrade: readonly Difference[];
  /** What is left after the downgrade, compared with the state before. Empty where the upgrade went wrong already. */
  readonly afterDowngrade: readonly Difference[];
}

/** A scratch database and what is asked of it: what a schema really is, what a history makes, whether a plan holds. */
export class Judge {
  readonly name: string;
  readonly #scratch: Scratch;
  readonly #dialect: Dialect;
  /** Whether a history or a script has been run here. */
  #dirty = false;
  /** What of the whole server is meant to stand here, as the calls say that were run. */
  #serverWide: ServerWideCalls;

  constructor(scratch: Scratch, dialect: Dialect) {
    this.#scratch = scratch;
    this.#dialect = dialect;
    this.#serverWide = new ServerWideCalls(dialect);
    this.name = scratch.judge;
  }

  get connection(): Connection {
    return this.#scratch.connection;
  }

  /** The canonical form of a declared schema. @throws DiagnosticError where any of it is refused */
  async elaborate(schema: Schema): Promise<Schema> {
    return accepted(await this.tryToElaborate(schema));
  }

  /**
   * The canonical form of what the database accepts of a declared schema, and what it refuses.
   *
   * @param left what the models name and leave to somebody else: where a history that stands here has it, it may be referred to
   */
  async tryToElaborate(schema: Schema, left: ReadonlySet<Address> = new Set()): Promise<Elaborated> {
    const { statementsAtOnce } = this.#scratch;
    const others = await this.#othersWith(left, schema);
    // Where a history stands, models may need what it made; and what stays must not be taken for a part of it.
    if (this.#dirty || statementsAtOnce === undefined || schema.objects.size < 10 * statementsAtOnce)
      return elaborate(schema, this.connection, this.#dialect, { others });
    this.#dirty = true;
    try {
      return await elaborateInSteps(schema, this.connection, this.#dialect, statementsAtOnce, { others });
    } finally {
      await this.#empty();
    }
  }

  /** What belongs to others, with what stands here and is left to them: what is declared all the same is not. */
  async #othersWith(left: ReadonlySet<Address>, declared: Schema): Promise<Schema> {
    const { others } = this.#scratch;
    if (left.size === 0 || !this.#dirty) return others;
    const { schema } = await this.introspect();
    const isLeft = (object: SchemaObject): boolean => {
      const whole = ownerOf(object) ?? object.address;
      const holder = schema.objects.get(attachedTo(object)!);
      return (left.has(whole) && !declared.objects.has(whole)) || (holder !== undefined && isLeft(holder));
    };
    return schemaOf([...others.objects.values(), ...[...schema.objects.values()].filter(isLeft)]);
  }

  /** The same where a similar schema has been elaborated before; null where the whole has to be built. */
  async elaborateChanges(schema: Schema, before: Remembered): Promise<Schema | null> {
    return elaborateChanges(schema, before, this.connection, this.#dialect, { others: this.#scratch.others });
  }

  /** What a history makes, run from nothing. Its objects stay until the judge is asked something else. */
  async replay(
    history: RunOrder,
    loader: MigrationLoader,
    onCall: (call: Call, file: RevisionFile) => void = () => {},
  ): Promise<Introspection> {
    await this.#empty();
    this.#dirty = true;
    const { statementsAtOnce } = this.#scratch;
    await replay(history, this.connection, this.#dialect, loader, statementsAtOnce, (call, file) => {
      this.#follow(call);
      onCall(call, file);
    });
    return this.introspect();
  }

  /** What stands here now, without what belongs to others. */
  introspect(): Promise<Introspection> {
    return this.#introspect(this.#serverWide);
  }

  async #introspect(serverWide: ServerWideCalls, options?: IntrospectOptions): Promise<Introspection> {
    const found = await this.#dialect.introspect(this.connection, options);
    const { others } = this.#scratch;
    const isOthers = (object: SchemaObject) => others.objects.has(object.address) && !isServerWide(object);
    const own =
      others.objects.size === 0 ? found.schema : mapSchema(found.schema, (one) => (isOthers(one) ? null : one));
    return { ...found, schema: withServerWide(own, serverWide.objects, this.connection) };
  }

  /** What these statements make, run from nothing. */
  async build(sql: string): Promise<Introspection> {
    await this.#empty();
    this.#dirty = true;
    await this.connection.execute(sql);
    // No calls tell what of the whole server is meant: all, where nobody else has made any of it.
    const { schema } = await this.#dialect.introspect(this.connection);
    const { others } = this.#scratch;
    const made = [...serverWideOf(schema).values()].filter(({ address }) => !others.objects.has(address));
    this.#meant(this.connection.sparesServer ? [] : made);
    return this.introspect();
  }

  /** Makes the judge stand where this canonical schema is. */
  async standAt(schema: Schema): Promise<void> {
    const calls = createAll(schema, this.#dialect).flatMap((creation) => creation.calls);
    await this.#empty();
    this.#dirty = true;
    this.#meant(serverWideOf(schema).values());
    const statements = compile(calls, this.#dialect);
    const { statementsAtOnce = statements.length } = this.#scratch;
    for (let at = 0; at < statements.length; at += statementsAtOnce)
      await runAll(statements.slice(at, at + statementsAtOnce), this.connection);
  }

  /** What of these operations is not proved here: it is about the whole server, and that belongs to others. */
  leftOut(operations: readonly Operation[]): SchemaObject[] {
    if (!this.connection.sparesServer) return [];
    return operations.flatMap((one) => (one.verb === "execute" ? [] : [subjectOf(one)])).filter(isServerWide);
  }

  facts(): Promise<Facts> {
    return this.#dialect.facts(this.connection);
  }

  /**
   * Both schemas in texts that can be compared. What differs in text is elaborated here on both sides until it stands
   * still, with what it needs and nothing else: one server may write the same expression in two ways, and two servers
   * certainly do.
   */
  async comparable(from: Schema, to: Schema): Promise<{ from: Schema; to: Schema }> {
    const differing = diff(from, to).flatMap((one) =>
      one.verb === "alter" &&
      changedAttributes(one.from, one.to).some((name) => kindOf(one.to.kind).texts.includes(name as never))
        ? [one.to.address]
        : [],
    );
    if (differing.length === 0) return { from, to };
    const settled = async (schema: Schema): Promise<Schema> => {
      const canonical = await settle(neededBy(schema, differing), this.connection, this.#dialect, {
        others: this.#scratch.others,
      });
      return withTextsOf(schema, canonical, differing);
    };
    return { from: await settled(from), to: await settled(to) };
  }

  /** Plans the way from one schema to the other and back. */
  async plan({ from, to, carry = (_start, same) => same, answers, rewrite }: PlanBetween): Promise<Plan> {
    const dialect = this.#dialect;
    const onNames = answers.filter((one): one is RenameAnswer => !isConversionAnswer(one));
    const { renames: answered, replacements, questions } = settleRenames(from, to, onNames, dialect);
    if (questions.length > 0) return { status: "questions", questions };
    let upgrade = await this.#prepare(from, to, answered);
    let target = withReplacements(answered.length > 0 ? carry(upgrade.schema, to) : to, replacements);
    // A rename can give names to follow, the sequence of a renamed table shows in the defaults of its columns, and what
    // has followed can have parts that follow in their turn.
    let renames = answered;
    for (let pass = 0; pass < 3; pass += 1) {
      const derived = renamesToFollow(upgrade.schema, target, dialect);
      if (derived.length === 0) break;
      renames = [...renames, ...derived];
      upgrade = await this.#prepare(from, target, renames);
      target = withReplacements(carry(upgrade.schema, to), replacements);
    }
    const back = upgrade.opening
      .flatMap((one): Rename[] => (one.verb === "rename" ? [{ verb: "rename", from: one.to, to: one.from }] : []))
      .reverse();
    const facts = await this.facts();
    const conversions = settleConversions(
      { from: upgrade.schema, to: target, facts, dialect },
      answers.filter(isConversionAnswer),
      renames,
    );
    if (conversions.questions.length > 0) return { status: "questions", questions: conversions.questions };
    target = conversions.schema;
    const downgrade = await this.#prepare(target, from, back);
    return planBothWays({ from, to: target, upgrade, downgrade, dialect, facts, rewrite });
  }

  /**
   * Runs a migration up and down from where the judge stands after {@link replay} or {@link standAt}, and compares.
   * @throws DiagnosticError where a statement fails
   */
  async prove(module: MigrationModule, from: Schema, to: Schema, locate: Locate): Promise<Proved> {
    const reached = await this.run(module, "upgrade", locate);
    const afterUpgrade = await this.differences(reached.schema, to);
    // From a place that was never meant the downgrade would only fail over what follows from that.
    if (afterUpgrade.length > 0) return { afterUpgrade, afterDowngrade: [], reached };
    const returned = await this.run(module, "downgrade", locate);
    return { afterUpgrade, afterDowngrade: await this.differences(returned.schema, from), reached };
  }

  /**
   * The same as {@link prove} from nowhere, with no more than what the migration concerns: where a schema is large and a
   * change is small, that is the difference between seconds and parts of one. A proof is all it can give. Null where the
   * part alone cannot stand here or is not proved: what that means, only the whole can tell.
   */
  async proveByPart(module: MigrationModule, way: WayToProve, locate: Locate): Promise<Proved | null> {
    const { from, to, operations, start } = way;
    if (operations.some(({ verb }) => verb === "execute")) return null;
    const part = partOf(from, to, operations, this.#dialect);
    try {
      await this.standAt(part.from);
      const found = await this.#dialect.introspect(this.connection);
      const stood = {
        ...found,
        schema: withServerWide(found.schema, this.#serverWide.objects, this.connection),
      };
      if (!standsFor(stood, part.from, start)) return null;
      // What the scratch database began with is there before and after, and is in the schemas or is not.
      const own = ({ schema }: Introspection) =>
        mapSchema(schema, (one) =>
          stood.schema.objects.has(one.address) && !part.addresses.has(one.address) ? null : one,
        );
      const reached = own(await this.run(module, "upgrade", locate));
      if ((await this.differences(reached, part.to)).length > 0) return null;
      const returned = own(await this.run(module, "downgrade", locate));
      if ((await this.differences(returned, part.from)).length > 0) return null;
      const schema = withPart(start.schema, part.addresses, reached, (one) => isUnchanged(part, one));
      return { afterUpgrade: [], afterDowngrade: [], reached: { schema, unmodelled: start.unmodelled } };
    } catch {
      // Whatever it was, the whole meets it again, or does not.
      return null;
    }
  }

  async close(): Promise<void> {
    await this.#scratch.close();
  }

  /**
   * Runs one direction of a migration where the judge stands, and reads what stands there then.
   * @throws DiagnosticError where a statement fails
   */
  async run(module: MigrationModule, direction: "upgrade" | "downgrade", locate: Locate): Promise<Introspection> {
    this.#dirty = true;
    try {
      await runRevision(module, direction, {
        connection: this.connection,
        dialect: this.#dialect,
        locate,
        place: noPlace,
        skipsData: true,
        statementsAtOnce: this.#scratch.statementsAtOnce,
        onCall: this.#follow,
      });
    } catch (error) {
      throw error instanceof InterruptedRun ? error.cause : error;
    }
    return this.introspect();
  }

  /** In what two canonical schemas differ that were read from this judge, or from another one. */
  async differences(found: Schema, wanted: Schema): Promise<Difference[]> {
    const { from, to } = await this.comparable(found, wanted);
    return describeDifferences(from, to);
  }

  /** A schema after renames, read from the database: texts that name what was renamed follow by themselves. */
  async #prepare(schema: Schema, target: Schema, renames: readonly Rename[]): Promise<Prepared> {
    const opening = openingOf(renames, schema, target, this.#dialect);
    if (opening.length === 0) return { opening, schema };
    const context = { from: schema, to: target, facts: noFacts, dialect: this.#dialect };
    const { from: part, addresses } = partOf(schema, target, opening, this.#dialect);
    await this.connection.execute("BEGIN");
    try {
      const present = await this.#dialect.clear(this.connection, part, {
        complete: true,
        others: this.#scratch.others,
      });
      const creations = createAll(part, this.#dialect).filter(({ object }) => !present.has(object.address));
      const calls = [
        ...creations.flatMap((creation) => creation.calls),
        ...opening.flatMap((operation) => callsOf(operation, this.#dialect, context)),
      ];
      await runAll(compile(calls, this.#dialect), this.connection);
      const serverWide = new ServerWideCalls(this.#dialect);
      for (const call of calls) serverWide.follow(call);
      const found = (await this.#introspect(serverWide, { inTransaction: true })).schema;
      const built = withInstructions(builtOf(found, part, present), apply(schema, opening));
      return { opening, schema: withPart(schema, addresses, built) };
    } finally {
      await this.connection.execute("ROLLBACK");
    }
  }

  readonly #follow = (call: Call): void => this.#serverWide.follow(call);

  #meant(objects: Iterable<SchemaObject>): void {
    this.#serverWide = new ServerWideCalls(this.#dialect, objects);
  }

  async #empty(): Promise<void> {
    if (!this.#dirty) return;
    await this.#scratch.reset();
    this.#meant([]);
    this.#dirty = false;
  }
}

/** What was found, with what a catalog does not show: how an object was built or changed, as it is known. */
function withInstructions(found: Schema, known: Schema): Schema {
  return mapSchema(found, (object) => {
    const { instructions } = kindOf(object.kind);
    const said = Object.entries(known.objects.get(object.address)?.attributes ?? {});
    const kept = said.filter(([name]) => instructions.includes(name as never));
    return kept.length > 0 ? withAttributes(object as never, Object.fromEntries(kept) as never) : object;
  });
}

/** Whether what stands on a judge is this part, and has all that nobody models of the whole. */
function standsFor(stood: Introspection, part: Schema, { unmodelled }: Introspection): boolean {
  const there = new Map(stood.unmodelled.map(({ what, names }) => [what, new Set(names)]));
  return (
    [...part.objects.keys()].every((address) => stood.schema.objects.has(address)) &&
    unmodelled.every(({ what, names }) => names.every((name) => there.get(what)?.has(name)))
  );
}

/** The canonical texts of these objects, with what only the given schema knows: positions, spellings, order. */
function withTextsOf(schema: Schema, canonical: Schema, addresses: readonly Address[]): Schema {
  const objects = new Map(schema.objects);
  for (const address of addresses) {
    const [object, settled] = [objects.get(address), canonical.objects.get(address)];
    if (object && settled) objects.set(address, { ...object, attributes: settled.attributes } as typeof object);
  }
  return { objects, edges: schema.edges };
}
