import { compile, createAll, type RenameAnswer, type Schema } from "@athanor/core";
import { postgresDialect } from "@athanor/postgres";
import fc from "fast-check";

import { answersBetween } from "./answers.js";
import { drawnKinds } from "./drawn-kinds.js";
import { edited } from "./edit.js";
import { edits, genesOf, type AnyGene, type Edit } from "./genes.js";
import { emptyModel, type Abilities, type Model } from "./model.js";
import { render } from "./render.js";
import { seldom } from "./texts.js";

/** A schema that some tool's models could declare. */
export interface Drawn {
  readonly model: Model;
  readonly schema: Schema;
}

/** A schema, and what an afternoon's work has made of it. */
export interface DrawnPair {
  readonly a: Drawn;
  readonly b: Drawn;
  /** Which objects of `a` are called otherwise in `b`. */
  readonly answers: readonly RenameAnswer[];
}

/** The statements that build a schema. */
export function sqlOf(schema: Schema): string[] {
  const calls = createAll(schema, postgresDialect).flatMap((creation) => creation.calls);
  return compile(calls, postgresDialect).map((statement) => statement.transactionalForm ?? statement.sql);
}

const add = ({ kind, gene }: AnyGene): Edit => ({
  verb: "add",
  subject: { kind, gene } as AnyGene,
  target: 0,
  facet: 0,
});

const several = (kind: AnyGene["kind"], maxLength: number) => fc.array(genesOf(kind), { maxLength, size: "max" });

/** Outer things first, so that inner ones find a place; within that, everything may be missing. */
const additions: fc.Arbitrary<Edit[]> = fc
  .tuple(
    // Whatever happens to a schema makes the server plan the reading of its catalog anew: half of the time of a run.
    fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: several("schema", 2) }),
    // To create one takes as long as all the rest of a schema.
    seldom(genesOf("extension")).map((gene) => (gene ? [gene] : [])),
    several("enum", 2),
    several("domain", drawnKinds.domain.most),
    several("composite", drawnKinds.composite.most),
    several("function", drawnKinds.function.most),
    several("sequence", 2),
    fc.array(genesOf("table"), { minLength: 1, maxLength: 4, size: "max" }),
    fc.array(
      fc.oneof(
        { weight: 5, arbitrary: genesOf("foreignKey") },
        { weight: 3, arbitrary: genesOf("index") },
        { weight: 2, arbitrary: genesOf("column") },
        { weight: 2, arbitrary: genesOf("check") },
        { weight: 2, arbitrary: genesOf("unique") },
        { weight: 1, arbitrary: genesOf("sequence") },
        { weight: 3, arbitrary: genesOf("view") },
        { weight: 2, arbitrary: genesOf("policy") },
        { weight: 2, arbitrary: genesOf("exclusion") },
        { weight: 2, arbitrary: genesOf("statistics") },
        { weight: 3, arbitrary: genesOf("trigger") },
        { weight: 2, arbitrary: genesOf("rule") },
        { weight: 2, arbitrary: genesOf("viewIndex") },
      ),
      { maxLength: 14, size: "max" },
    ),
  )
  .map((lists) => lists.flat().map(add));

const drawn = (model: Model): Drawn => ({ model, schema: render(model) });

/**
 * Random schemas with a random change of each: two independent schemas would share no object, and changes are where the
 * faults are.
 */
export function arbitraryPair(abilities: Abilities): fc.Arbitrary<DrawnPair> {
  return fc.tuple(additions, fc.array(edits, { minLength: 1, maxLength: 16, size: "max" })).map(([list, changes]) => {
    const a = edited(emptyModel(), list, abilities, emptyModel());
    const b = edited(a, changes, abilities, a);
    return { a: drawn(a), b: drawn(b), answers: answersBetween(a, b) };
  });
}

/** The SQL of both sides, ready for `from.sql` and `to.sql` of a corpus case. */
export function describePair({ a, b, answers }: DrawnPair): string {
  const block = (schema: Schema) =>
    sqlOf(schema)
      .map((line) => `${line};`)
      .join("\n") || "-- empty";
  const said = answers.map(({ from, to }) => `${from} -> ${to}`).join(", ");
  return `-- from.sql\n${block(a.schema)}\n\n-- to.sql\n${block(b.schema)}\n${said ? `\n-- renames: ${said}\n` : ""}`;
}
