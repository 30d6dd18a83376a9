import { dialectKind, type Dialect } from "../dialect.js";
import { fail } from "../diagnostic.js";
import { kindNames, kindOf, type Kind } from "../kinds/index.js";
import { apply } from "../operations/apply.js";
import { changedAttributes, type AlterOrRename } from "../operations/operation.js";
import { displayName, parseAddress, type Address } from "../schema/address.js";
import { goneEntries } from "../schema/entries.js";
import { attachedTo, containerOf, ownerOf, type SchemaObject } from "../schema/schema-object.js";
import type { Schema } from "../schema/schema.js";
import { Answers, failNoTarget, hasName, isBareName, originalOf, sameName, targetOf } from "./answers.js";
import { changeHands, type Move } from "./change-hands.js";
import { settleEntries } from "./entry-renames.js";
import { likeness, ranked } from "./likeness.js";
import { puttingAside } from "./opening.js";

/**
 * The operation that renames an object, or takes it to another schema. Where both sides have one address, it is the
 * parts of the object that are renamed: the values of an enum.
 */
export type Rename = AlterOrRename<"rename">;

/** A person's word on an object that disappeared: renamed to `to`, or really dropped (`to: null`). Names as {@link displayName} gives them. */
export interface RenameAnswer {
  readonly from: string;
  readonly to: string | null;
}

/** What an object that disappeared may have become. */
export interface RenameCandidate {
  readonly to: Address;
  /** From 0 to 1: how alike the two are. */
  readonly score: number;
  /** Why, for people: "same type, next to the same columns". */
  readonly reason: string;
}

/** An object disappeared while others of its kind appeared: only a person knows whether it is one of them. */
export interface RenameQuestion {
  readonly asks: "rename";
  /** The address of the object; that of a part of it (the value of an enum) is its own with the name of the part. */
  readonly from: Address;
  /** What it is, for people: "column", "enum value". */
  readonly title: string;
  /** What it means to say no, for people: "dropped, with what was in it". */
  readonly otherwise: string;
  /** Best first. */
  readonly candidates: readonly RenameCandidate[];
}

/** A part that is gone (the value of an enum), and the one that stands for it where it was used. */
export interface Replacement {
  readonly address: Address;
  readonly from: string;
  readonly to: string;
}

/** Renames that are certain, and the questions that are left. */
export interface SettledRenames {
  /** In an order in which each name is free when it is taken. */
  readonly renames: readonly Rename[];
  readonly replacements: readonly Replacement[];
  readonly questions: readonly RenameQuestion[];
}

const isAsked = (kind: Kind) => kindOf(kind).keeps !== "nothing";

/**
 * Finds what may have been renamed, applies the answers and the hints of the models, and returns what is still open.
 * An answer is taken at its word also where a name is there before and after: names can be swapped.
 *
 * @throws DiagnosticError ATH3002 for an answer that fits nothing
 */
export function settleRenames(
  from: Schema,
  to: Schema,
  answers: readonly RenameAnswer[],
  dialect: Dialect,
): SettledRenames {
  const renames: Rename[] = [];
  const replacements: Replacement[] = [];
  const questions: RenameQuestion[] = [];
  const gone = [...from.objects.values()].filter((one) => !to.objects.has(one.address));
  const open = new Answers(answers, renames, gone);
  let state = from;
  const take = (step: Rename) => {
    renames.push(step);
    state = apply(state, [step]);
  };
  // Outermost first: a rename of a table is settled before those of its columns.
  for (const kind of kindNames.filter((one) => dialect.kinds[one] !== "unsupported")) {
    const settled = new KindRenames(kind, { state, to, dialect, open, renames, questions });
    settled.answer();
    settled.followHints();
    if (isAsked(kind)) {
      settled.followUnnamed();
      questions.push(...settled.questions());
    }
    for (const step of settled.steps()) take(step);
    if (!kindOf(kind).entries) continue;
    for (const object of state.objects.values()) {
      const target = object.kind === kind ? to.objects.get(object.address) : undefined;
      if (!target) continue;
      const entries = settleEntries(object, target, open);
      if (entries.rename) take(entries.rename);
      replacements.push(...entries.replacements);
      questions.push(...entries.questions);
    }
  }
  const { unused } = open;
  // It may speak of what an open question moves: a column of a table that was renamed.
  const mayStillFit = questions.some(({ from: gone }) => {
    const { likeness: by, entries } = kindOf(parseAddress(gone).kind);
    return by?.members !== undefined || entries !== undefined;
  });
  if (unused && !mayStillFit) failUnused(unused, from, to);
  return { renames, replacements, questions };
}

interface Settling {
  /** After the renames of what is further out. */
  readonly state: Schema;
  readonly to: Schema;
  readonly dialect: Dialect;
  readonly open: Answers;
  readonly renames: readonly Rename[];
  readonly questions: readonly RenameQuestion[];
}

/** The renames of one kind while they are being found. */
class KindRenames {
  readonly #kind: Kind;
  readonly #at: Settling;
  readonly #before: readonly SchemaObject[];
  readonly #after: readonly SchemaObject[];
  /** By the old address. */
  readonly #moves = new Map<Address, Move<SchemaObject>>();
  /** Said to be dropped. */
  readonly #dropped = new Map<Address, () => void>();
  readonly #taken = new Set<Address>();

  constructor(kind: Kind, settling: Settling) {
    this.#kind = kind;
    this.#at = settling;
    const renamable = kindOf(kind).renamable !== false && dialectKind(settling.dialect, kind).rename;
    const own = (schema: Schema) =>
      renamable ? [...schema.objects.values()].filter((one) => one.kind === kind && !attachedTo(one)) : [];
    // What was dropped with its table or with its column is no question of its own.
    this.#before = own(settling.state).filter((one) => !ownerOf(one) || settling.to.objects.has(ownerOf(one)!));
    this.#after = own(settling.to);
  }

  answer(): void {
    const { open } = this.#at;
    const answered: Move<SchemaObject>[] = [];
    for (const object of this.#before) {
      const answer = open.about(object);
      if (!answer || (!this.#isGone(object) && open.meansAnother(answer, object))) continue;
      if (answer.to === null) {
        this.#dropped.set(object.address, () => open.use(answer));
        if (this.#isGone(object)) open.use(answer);
        continue;
      }
      const target = targetOf(answer.to, object, this.#targets(object));
      if (target?.address === object.address || (!target && !this.#isGone(object))) continue;
      if (!target) failNoTarget(answer, kindOf(this.#kind).title, object, this.#appearedBeside(object));
      open.use(answer);
      this.#add(object, target);
      answered.push({ from: object, to: target });
    }
    for (const { from, to } of answered) {
      const { address } = to;
      if (!this.#at.state.objects.has(address) || this.#moves.has(address)) continue;
      const dropped = this.#dropped.get(address);
      dropped?.();
      if (dropped) continue;
      const answer = { from: displayName(originalOf(from, this.#at.renames).address), to: to.name.name };
      failNoTarget(answer, kindOf(this.#kind).title, from, this.#appearedBeside(from), to.name.name);
    }
  }

  /** What the models say themselves. A hint whose work is done says nothing. */
  followHints(): void {
    for (const come of this.#after) {
      if (this.#at.state.objects.has(come.address) || this.#taken.has(come.address)) continue;
      for (const hint of come.renamedFrom ?? []) {
        const gone = this.#before.find(
          (one) => this.#isOpen(one) && this.#targets(one).includes(come) && this.#isCalled(one, hint, come),
        );
        if (!gone) continue;
        this.#add(gone, come);
        break;
      }
    }
  }

  /** What nobody named is the same under another derived name, where just one is gone and one has come that are alike in all. */
  followUnnamed(): void {
    const alike = (one: SchemaObject, other: SchemaObject) => changedAttributes(one, other).length === 0;
    const come = this.#after.filter((one) => one.unnamed && !this.#at.state.objects.has(one.address));
    const gone = this.#before.filter((one) => this.#isOpen(one));
    for (const object of come) {
      if (this.#taken.has(object.address)) continue;
      const [match, ...others] = gone.filter((one) => alike(one, object) && this.#targets(one).includes(object));
      if (match && others.length === 0 && come.filter((one) => alike(one, match)).length === 1)
        this.#add(match, object);
    }
  }

  *questions(): Iterable<RenameQuestion> {
    const { state, to, questions } = this.#at;
    const floor = kindOf(this.#kind).likeness?.floor ?? 0;
    for (const gone of this.#before) {
      if (!this.#isOpen(gone)) continue;
      const outer = questions.find((one) => one.from === containerOf(gone))?.candidates.map((one) => one.to);
      const candidates = this.#targets(gone)
        .filter((come) => this.#hasAppeared(come))
        .filter((come) => {
          if (containerOf(come) === containerOf(gone)) return true;
          // Another schema takes an equal name to be thought of; and where the schema may be the renamed one, it is asked about first.
          return come.name.name === gone.name.name && !outer?.includes(containerOf(come)!);
        })
        .map((come) => likeness(gone, come, state, to))
        .filter((one) => one.score >= floor);
      if (candidates.length === 0) continue;
      yield {
        asks: "rename",
        from: gone.address,
        title: kindOf(this.#kind).title,
        otherwise: "dropped, with what was in it",
        candidates: ranked(candidates),
      };
    }
  }

  /** The renames in an order that works. What is dropped although its name stays makes room. */
  steps(): Rename[] {
    const { state, to, dialect } = this.#at;
    const aside = puttingAside(state, to, dialect);
    const leaving = [...this.#dropped.keys()]
      .filter((address) => this.#taken.has(address))
      .map((address) => ({ from: state.objects.get(address)!, to: aside(state.objects.get(address)!) }));
    const moves = [...leaving, ...this.#moves.values()];
    return changeHands(moves, (one) => [one.address], aside).map((step) => ({ verb: "rename", ...step }));
  }

  #add(from: SchemaObject, to: SchemaObject): void {
    this.#moves.set(from.address, { from, to });
    this.#taken.add(to.address);
  }

  #isGone(object: SchemaObject): boolean {
    return !this.#at.to.objects.has(object.address);
  }

  #isOpen(object: SchemaObject): boolean {
    return this.#isGone(object) && !this.#moves.has(object.address) && !this.#dropped.has(object.address);
  }

  /** New, or at a place that somebody else has left. */
  #hasAppeared(object: SchemaObject): boolean {
    const { address } = object;
    return !this.#taken.has(address) && (!this.#at.state.objects.has(address) || this.#moves.has(address));
  }

  /** What an object can become at all: whatever is not yet taken beside it, and in other schemas where it can move there. */
  #targets(object: SchemaObject): SchemaObject[] {
    const movable = dialectKind(this.#at.dialect, this.#kind).move !== undefined;
    return this.#after.filter(
      (one) => !this.#taken.has(one.address) && (movable || containerOf(one) === containerOf(object)),
    );
  }

  #appearedBeside(object: SchemaObject): string[] {
    return this.#after
      .filter((one) => containerOf(one) === containerOf(object) && this.#hasAppeared(one))
      .map((one) => one.name.name);
  }

  /** Whether a hint means this object: by a bare name where it stands beside the new one, or by a full name. */
  #isCalled(gone: SchemaObject, hint: string, come: SchemaObject): boolean {
    const names = [gone, originalOf(gone, this.#at.renames)].map((one) => displayName(one.address));
    return (
      (containerOf(gone) === containerOf(come) && isBareName(hint, gone.name.name)) ||
      names.some((name) => sameName(hint, name))
    );
  }
}

function failUnused(answer: RenameAnswer, from: Schema, to: Schema): never {
  const known = hasName(from, answer.from);
  const gone = [...from.objects.values()].flatMap((one) => {
    if (!isAsked(one.kind) || attachedTo(one)) return [];
    const target = to.objects.get(one.address);
    if (target) return goneEntries(one, target);
    const owner = ownerOf(one);
    return owner && !to.objects.has(owner) ? [] : [displayName(one.address)];
  });
  fail({
    code: "ATH3002",
    message: known
      ? `"${answer.from}" is still in the models, so there is nothing to rename`
      : `the answer about "${answer.from}" fits nothing: the history has nothing of that name`,
    hint: gone.length
      ? `what disappeared from the models: ${gone.join(", ")}`
      : "leave the answer out: nothing disappeared from the models",
  });
}
