import { dialectKind, type Converting, type PlanContext } from "../dialect.js";
import { fail } from "../diagnostic.js";
import { kindOf } from "../kinds/index.js";
import { hasName, originalOf, sameName } from "../renames/answers.js";
import type { Rename } from "../renames/renames.js";
import { displayName, type Address } from "../schema/address.js";
import { withAttributes, type SchemaObject } from "../schema/schema-object.js";
import { mapSchema, type Schema } from "../schema/schema.js";

/** A person's word on how the values of an object become those of its new type. */
export interface ConversionAnswer {
  /** Its name as {@link displayName} gives it, the new one or the one before a rename. */
  readonly of: string;
  /** SQL over the old values. `null` gives them up. */
  readonly using: string;
}

/** Whether an answer is about values, and not about a name. */
export const isConversionAnswer = (answer: object): answer is ConversionAnswer => "using" in answer;

/** The values of an object have to become others, and the database has no way from the one to the other. */
export interface ConversionQuestion extends Omit<Converting, "fits"> {
  readonly asks: "conversion";
  readonly of: Address;
  /** What it is, for people: "column". */
  readonly title: string;
}

/** The target, in which each object that a person spoke of knows how its values come about, and what is left open. */
export interface SettledConversions {
  readonly schema: Schema;
  readonly questions: readonly ConversionQuestion[];
}

/**
 * Finds values that have to become others where the database has no way, and applies the answers. An answer counts too
 * where the database has a way: a person may want another one.
 *
 * @param context leads from the schema after the renames
 * @throws DiagnosticError ATH3005 for an answer that fits nothing
 */
export function settleConversions(
  context: PlanContext,
  answers: readonly ConversionAnswer[],
  renames: readonly Rename[],
): SettledConversions {
  const { from, to, dialect } = context;
  const open = new Set(answers);
  const said = new Map<Address, string>();
  const questions: ConversionQuestion[] = [];
  const converted: SchemaObject[] = [];
  for (const object of to.objects.values()) {
    const before = from.objects.get(object.address);
    if (!before || kindOf(object.kind).converted === undefined) continue;
    const converting = dialectKind(dialect, object.kind).converting?.(before as never, object as never, context);
    if (!converting) continue;
    converted.push(object);
    const names = [object, originalOf(object, renames)].map((one) => displayName(one.address));
    const answer = [...open].find((one) => names.some((name) => sameName(one.of, name)));
    if (answer) {
      open.delete(answer);
      said.set(object.address, answer.using);
      continue;
    }
    const { fits, ...rest } = converting;
    if (!fits) questions.push({ asks: "conversion", of: object.address, title: kindOf(object.kind).title, ...rest });
  }
  const [unused] = open;
  if (unused) failUnused(unused, converted, context);
  return { schema: said.size > 0 ? withConversions(to, said) : to, questions };
}

function withConversions(schema: Schema, said: ReadonlyMap<Address, string>): Schema {
  return mapSchema(schema, (object) => {
    const using = said.get(object.address);
    const attribute = kindOf(object.kind).converted;
    if (using === undefined || attribute === undefined) return object;
    return withAttributes(object as never, { [attribute]: using } as never);
  });
}

function failUnused(answer: ConversionAnswer, converted: readonly SchemaObject[], { from, to }: PlanContext): never {
  const known = hasName(from, answer.of) || hasName(to, answer.of);
  const names = converted.map(({ address }) => displayName(address));
  const again = names.some((name) => sameName(answer.of, name));
  fail({
    code: "ATH3005",
    message: again
      ? `"${answer.of}" is answered twice`
      : known
        ? `the values of "${answer.of}" stay what they are, so there is nothing to convert`
        : `the answer about "${answer.of}" fits nothing: neither the history nor the models have anything of that name`,
    hint: again
      ? "say once how its values come about"
      : names.length > 0
        ? `what changes its type: ${names.join(", ")}`
        : "leave the answer out: nothing changes its type",
  });
}
