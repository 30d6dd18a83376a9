import { DiagnosticError, type Diagnostic } from "../diagnostic.js";
import { dialectKind, type ClearOptions, type Dialect } from "../dialect.js";
import { kindOf } from "../kinds/index.js";
import { compile } from "../plan/plan.js";
import { createAll, takenApart, type Creation } from "../plan/create-all.js";
import type { Statement } from "../operations/call.js";
import type { Connection } from "../run/connection.js";
import type { Address } from "../schema/address.js";
import { attachedTo, containerOf, ownerOf, withName, type SchemaObject } from "../schema/schema-object.js";
import { mapSchema, type Schema } from "../schema/schema.js";
import { runAll } from "./run-all.js";
import { serverWideOf, withServerWide } from "./server-wide.js";

/** What a declared schema turned out to be. */
export interface Elaborated {
  /** The canonical form of what the database accepts. */
  readonly schema: Schema;
  /** Why it refuses the rest, one diagnostic for each declaration. */
  readonly refused: readonly Diagnostic[];
  /** The addresses of all that was refused: nobody knows what they would be. */
  readonly unknown: ReadonlySet<Address>;
}

/**
 * The canonical form of a schema: all of it is built on the judge and read back, and nothing of it stays there. What the
 * judge holds beside modelled objects (functions, domains) may be used.
 */
export async function elaborate(
  schema: Schema,
  connection: Connection,
  dialect: Dialect,
  options?: ClearOptions,
): Promise<Elaborated> {
  await connection.execute("BEGIN");
  try {
    const present = await dialect.clear(connection, schema, options).catch((error: unknown) => {
      // Many tables in one transaction: the server may run out of locks.
      throw new DiagnosticError(dialect.explain(error));
    });
    const creations = createAll(schema, dialect).filter(({ object }) => !present.has(object.address));
    const failures = await build(creations, schema, connection, dialect);
    const found = (await dialect.introspect(connection, { inTransaction: true })).schema;
    return elaborated(schema, withServerWide(found, meantBy(schema, dialect), connection), present, failures);
  } finally {
    await connection.execute("ROLLBACK");
  }
}

/** The schema, where all of it was accepted. @throws DiagnosticError with what was refused */
export function accepted({ schema, refused }: Elaborated): Schema {
  if (refused.length > 0) throw new DiagnosticError(refused);
  return schema;
}

/**
 * The same for a schema that is too large for one transaction of a server: what is built stays there.
 *
 * @param atOnce how many objects a transaction may make
 */
export async function elaborateInSteps(
  schema: Schema,
  connection: Connection,
  dialect: Dialect,
  atOnce: number,
  options?: ClearOptions,
): Promise<Elaborated> {
  await connection.execute("BEGIN");
  const present = await dialect.clear(connection, schema, options);
  await connection.execute("COMMIT");
  const creations = createAll(schema, dialect).filter(({ object }) => !present.has(object.address));
  const attempt = { begin: "BEGIN", keep: "COMMIT", undo: "ROLLBACK", atOnce };
  const failures = await build(creations, schema, connection, dialect, attempt);
  const found = (await dialect.introspect(connection)).schema;
  return elaborated(schema, withServerWide(found, meantBy(schema, dialect), connection), present, failures);
}

function meantBy(declared: Schema, dialect: Dialect): Map<Address, SchemaObject> {
  const objects = [...serverWideOf(declared).values()].map((object) => stored(object, dialect));
  return new Map(objects.map((object) => [object.address, object]));
}

/** @param present what stood on the judge before: it is no part of what was built */
function elaborated(
  declared: Schema,
  found: Schema,
  present: ReadonlySet<Address>,
  failures: readonly Failure[],
): Elaborated {
  return {
    schema: builtOf(found, declared, present),
    refused: withoutEchoes(failures).map(({ creation, error }) => refusal(creation, error)),
    unknown: new Set(
      failures.flatMap(({ creation }) => [creation.object, ...creation.with].map(({ address }) => address)),
    ),
  };
}

/** What was read, without what stood there before and was not to be built. */
export function builtOf(found: Schema, wanted: Schema, present: ReadonlySet<Address>): Schema {
  return mapSchema(found, (object) =>
    present.has(object.address) && !wanted.objects.has(object.address) ? null : object,
  );
}

/** How an attempt to build something begins and ends. */
interface Attempt {
  readonly begin: string;
  readonly keep: string | null;
  readonly undo: string;
  /** How many objects are tried together. */
  readonly atOnce: number;
}

const nested: Attempt = {
  begin: "SAVEPOINT build",
  keep: null,
  undo: "ROLLBACK TO SAVEPOINT build",
  atOnce: Infinity,
};

/**
 * A part of a schema at the point where building it and reading it back changes nothing: deparsing may need more than one
 * pass. What else stands on the judge is left standing.
 */
export async function settle(
  schema: Schema,
  connection: Connection,
  dialect: Dialect,
  options?: ClearOptions,
): Promise<Schema> {
  // The author's spelling would lead to the same first step each time.
  let last = mapSchema(schema, (object) => ({ ...object, spelled: {} }));
  for (let pass = 0; pass < 4; pass += 1) {
    const all = accepted(await elaborate(last, connection, dialect, { ...options, onlyNamed: true }));
    const next = mapSchema(all, (object) => (schema.objects.has(object.address) ? object : null));
    if (sameTexts(last, next)) return next;
    last = next;
  }
  return last;
}

function sameTexts(a: Schema, b: Schema): boolean {
  for (const object of b.objects.values()) {
    const before = a.objects.get(object.address);
    if (!before || JSON.stringify(before.attributes) !== JSON.stringify(object.attributes)) return false;
  }
  return a.objects.size === b.objects.size;
}

/**
 * Gives canonical objects back what only the declaration knows: where it stands, and how the author spelled it.
 * Paired by address, with names cut as the server cuts them.
 */
export function withSpelling(canonical: Schema, declared: Schema, dialect: Dialect): Schema {
  const byStoredAddress = new Map<Address, SchemaObject>();
  for (const object of declared.objects.values()) byStoredAddress.set(stored(object, dialect).address, object);
  return mapSchema(canonical, (object) => {
    // The sequence of a serial column stands nowhere by itself: its column declares it.
    const said = byStoredAddress.get(object.address) ?? byStoredAddress.get(attachedTo(object)!);
    if (!said) return object;
    const spelled = said.kind === object.kind ? spell(said, object, dialect) : {};
    return {
      ...object,
      ...(said.at ? { at: said.at } : {}),
      ...(said.unnamed ? { unnamed: true } : {}),
      ...(said.renamedFrom && said.kind === object.kind ? { renamedFrom: said.renamedFrom } : {}),
      ...(Object.keys(spelled).length > 0 ? { spelled } : {}),
    } as SchemaObject;
  });
}

/** An object under the name by which the server stores what is declared under this one. */
export function stored(object: SchemaObject, dialect: Dialect): SchemaObject {
  const name = object.name as Record<string, string>;
  const parts = Object.keys(name).filter((part) => part !== "name" || !kindOf(object.kind).signature);
  if (parts.every((part) => dialect.storedName(name[part]!) === name[part])) return object;
  return withName(
    object as never,
    Object.fromEntries(parts.map((part) => [part, dialect.storedName(name[part]!)])) as never,
  );
}

function spell(declared: SchemaObject, canonical: SchemaObject, dialect: Dialect): object {
  const kind = dialectKind(dialect, canonical.kind);
  if (kind.spell) return kind.spell(declared as never, canonical as never);
  const attributes = declared.attributes as unknown as Record<string, unknown>;
  return Object.fromEntries(kindOf(canonical.kind).texts.map((text) => [text, attributes[text]]));
}

interface Failure {
  readonly creation: Creation;
  readonly error: Diagnostic;
}

/** Builds kind by kind, each in one round trip, and one by one where that is refused. Returns what could not be built. */
async function build(
  creations: readonly Creation[],
  schema: Schema,
  connection: Connection,
  dialect: Dialect,
  attempt: Attempt = nested,
): Promise<Failure[]> {
  const tried = (some: readonly Creation[]) => tryToBuild(some, connection, dialect, attempt);
  let refused: Creation[] = [];
  for (const group of inGroups(creations, attempt.atOnce)) {
    if (!(await tried(group))) continue;
    for (const creation of group) {
      if (!(await tried([creation]))) continue;
      // It may be only a part of it, a check of a table, that is refused.
      for (const part of takenApart(creation, schema, dialect)) if (await tried([part])) refused.push(part);
    }
  }
  // Nobody knows yet which view needs which: what was refused gets another turn, as long as some of it succeeds.
  for (;;) {
    const failures: Failure[] = [];
    for (const creation of refused) {
      const error = await tried([creation]);
      if (error) failures.push({ creation, error });
    }
    if (failures.length === refused.length) return failures;
    refused = failures.map(({ creation }) => creation);
  }
}

/** Neighbours of one kind together, up to a number. */
function inGroups(creations: readonly Creation[], atOnce: number): Creation[][] {
  const groups: Creation[][] = [];
  for (const creation of creations) {
    const last = groups.at(-1);
    if (last?.[0]!.object.kind === creation.object.kind && last.length < atOnce) last.push(creation);
    else groups.push([creation]);
  }
  return groups;
}

/** Why the database refuses these; null where it does not. */
async function tryToBuild(
  creations: readonly Creation[],
  connection: Connection,
  dialect: Dialect,
  { begin, keep, undo }: Attempt,
): Promise<Diagnostic | null> {
  let statements: Statement[];
  try {
    statements = compile(
      creations.flatMap(({ calls }) => calls),
      dialect,
    );
  } catch (error) {
    // What no statement can say, for example a text with U+0000.
    if (error instanceof DiagnosticError) return error.diagnostics[0]!;
    throw error;
  }
  if (statements.length === 0) return null;
  await connection.execute(begin);
  try {
    await runAll(statements, connection);
    if (keep) await connection.execute(keep);
    return null;
  } catch (error) {
    await connection.execute(undo);
    const sql = statements.map((statement) => statement.sql).join(";\n");
    return dialect.explain(error, sql, "declaration");
  }
}

function refusal({ object }: Creation, said: Diagnostic): Diagnostic {
  return {
    ...said,
    code: "ATH3101",
    message: `${kindOf(object.kind).title} "${object.name.name}" cannot be built: ${said.message}`,
    subject: object.address,
    ...(object.at ? { at: object.at } : {}),
  };
}

/** What is refused only because something else is: the first refusals are the ones to mend. */
function withoutEchoes(failures: readonly Failure[]): readonly Failure[] {
  const roots = failures.filter((one) => !isEcho(one, failures));
  return roots.length > 0 ? roots : failures;
}

function isEcho(one: Failure, failures: readonly Failure[]): boolean {
  const { object } = one.creation;
  const others = failures.filter((other) => stateOf(other) !== stateOf(one)).map(({ creation }) => creation.object);
  switch (stateOf(one)) {
    case "42P01": // no such table
      return true;
    case "42703": // no such column
      return others.some((other) => ownerOf(other) !== null && ownerOf(other) === ownerOf(object));
    case "42704": // no such type, operator class or access method: what stands outside of schemas may bring it
      return others.some((other) => containerOf(other) === null);
    default:
      return false;
  }
}

const stateOf = ({ error }: Failure) => (error.cause as { code?: string } | undefined)?.code;
