/* Finds in the corpus what a plan looks like: the smallest case that does this to that kind. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import type { Kind } from "@athanor/core";
import ts from "typescript";

import { kebab, type Method, type NamedHazard, type Verb } from "./kind-sources.js";
import { filesIn, nodesOf, parse, repository } from "./sources.js";

/** A case of the corpus with the migration that is expected of it. */
interface Case {
  /** `view/create` */
  readonly name: string;
  readonly why: string;
  /** The body of `upgrade`. */
  readonly text: string;
  readonly upgrade: readonly Use[];
  /** What stands over the calls of each direction, as `code: why. remedy.` */
  readonly comments: readonly (readonly string[])[];
}

/** One call of `op`, as far as texts tell. */
interface Use {
  readonly verb: Verb;
  readonly kind: Kind | null;
  readonly name: string | undefined;
  readonly table: string | undefined;
  readonly to: string | undefined;
}

/** A case that shows something. */
export type Example = Pick<Case, "name" | "why" | "text">;

/** A danger, in the words of one case. */
export interface HazardExample {
  readonly code: string;
  readonly name: string;
  readonly text: string;
}

/** The cases of the corpus that have a migration, and what they show. */
export class CorpusExamples {
  readonly #cases: readonly Case[];
  readonly #methods: readonly Method[];

  constructor(kinds: readonly Kind[], methods: readonly Method[]) {
    this.#methods = methods;
    const known = new Map(methods.map((method) => [method.name, method]));
    this.#cases = filesIn("test/corpus")
      .filter((path) => path.endsWith("/revision.ts"))
      .map((path) => readCase(path, known, kinds));
  }

  /**
   * The smallest case that does this to an object of the kind. One of the kind's own folder comes before any other, one
   * that does nothing else to the kind, one that is named after the verb, and one that does little besides.
   */
  of(kind: Kind, verb: Verb | "rebuild"): Example | undefined {
    const isMeant = (use: Use) => use.kind === kind && (verb === "rebuild" ? use.verb !== "alter" : use.verb === verb);
    const words = this.#methods.flatMap((one) =>
      one.kind === kind && one.verb === verb ? [/^[a-z]+/.exec(one.name)![0]] : [],
    );
    return this.#smallest(
      kind,
      ({ upgrade }) => upgrade.some(isMeant) && rebuilt(upgrade, kind).length > 0 === (verb === "rebuild"),
      ({ name, upgrade }) => {
        const others = upgrade.filter((use) => !isMeant(use));
        return [
          others.some((use) => use.kind === kind) ? 1 : 0,
          words.some((word) => new RegExp(`[/-]${word}`).test(name)) ? 0 : 1,
          new Set(others.map((use) => `${use.verb} ${use.kind}`)).size,
        ];
      },
    );
  }

  /** The danger in the words of the smallest case that meets it. */
  hazard(kind: Kind, { code, telling }: NamedHazard): HazardExample | undefined {
    const find = (one: Pick<Case, "comments">) =>
      one.comments.flat().find((text) => text.startsWith(`${code}: `) && text.includes(telling));
    const found = this.#smallest(
      kind,
      (one) => find(one) !== undefined,
      ({ comments }) => [comments[0]!.includes(find({ comments })!) ? 0 : 1, comments.flat().length],
    );
    return found && { code, name: found.name, text: find(found)!.slice(code.length + 2) };
  }

  #smallest(kind: Kind, shows: (one: Case) => boolean, besides: (one: Case) => readonly number[]): Case | undefined {
    const rank = (one: Case) => [one.name.startsWith(`${kebab(kind)}/`) ? 0 : 1, ...besides(one), one.text.length];
    const ranked = this.#cases.filter(shows).map((one) => ({ one, rank: rank(one) }));
    const order = (a: readonly number[], b: readonly number[]) =>
      a.map((value, at) => value - b[at]!).find(Boolean) ?? 0;
    return ranked.sort((a, b) => order(a.rank, b.rank) || (a.one.name < b.one.name ? -1 : 1))[0]?.one;
  }
}

/** Objects that give way to one of the same name: dropped before it, or renamed before it and dropped after. */
function rebuilt(uses: readonly Use[], kind: Kind): Use[] {
  const own = uses.filter((use) => use.kind === kind);
  return own.filter((created, at) => {
    if (created.verb !== "create") return false;
    const [before, after] = [own.slice(0, at), own.slice(at + 1)];
    const isAside = (use: Use) =>
      use.verb === "rename" && after.some((other) => other.verb === "drop" && other.name === use.to);
    return before.some((use) => isSame(use, created) && (use.verb === "drop" || isAside(use)));
  });
}

const isSame = (one: Use, other: Use) =>
  one.name === other.name && (one.table === undefined || other.table === undefined || one.table === other.table);

function readCase(path: string, methods: ReadonlyMap<string, Method>, kinds: readonly Kind[]): Case {
  const { tree, text } = parse(path);
  const folder = dirname(path);
  const name = folder.split("/").slice(-2).join("/");
  const [upgrade, downgrade] = ["upgrade", "downgrade"].map((direction) => bodyOf(tree, direction));
  const [up, down] = [upgrade!, downgrade!].map((body) => usesIn(body, methods));
  // Constraints share some of their methods: which kind a name belongs to is told by the call that adds it.
  const adders = [...up!, ...down!].filter((use) => use.verb === "create" && use.kind !== null);
  const home = kinds.find((kind) => name.startsWith(`${kebab(kind)}/`)) ?? null;
  const kindOf = (use: Use) => use.kind ?? adders.find((one) => isSame(one, use))?.kind ?? home;
  return {
    name,
    why: whyOf(folder),
    text: text.slice(upgrade!.getStart() + 1, upgrade!.getEnd() - 1).trim(),
    upgrade: up!.map((use) => ({ ...use, kind: kindOf(use) })),
    comments: [upgrade!, downgrade!].map((body) => commentsIn(body, text)),
  };
}

function whyOf(folder: string): string {
  const file = join(repository, folder, "expect.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { why: string }).why : "";
}

function bodyOf(tree: ts.SourceFile, direction: string): ts.Block {
  const found = tree.statements.filter(ts.isFunctionDeclaration).find((one) => one.name?.text === direction);
  return found!.body!;
}

function usesIn(body: ts.Block, methods: ReadonlyMap<string, Method>): Use[] {
  return [...nodesOf(body)].filter(ts.isCallExpression).flatMap(({ expression, arguments: given }) => {
    const method = ts.isPropertyAccessExpression(expression) ? methods.get(expression.name.text) : undefined;
    if (!method) return [];
    const text = (parameter: string) => {
      const argument = given[method.parameters.indexOf(parameter)];
      // Without the schema: an index has that of its table, and some calls leave it out.
      return argument && ts.isStringLiteralLike(argument) ? argument.text.split(".").at(-1) : undefined;
    };
    return [{ verb: method.verb, kind: method.kind, name: text("name"), table: text("table"), to: text("to") }];
  });
}

/** The comments over the calls, each in one line. */
function commentsIn(body: ts.Block, text: string): string[] {
  return body.statements.flatMap((statement) => {
    const lines = (ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? []).map(({ pos, end }) =>
      text.slice(pos + 2, end),
    );
    // The first line of a comment is indented by one space, the others by two.
    return lines
      .join("\n")
      .split(/\n(?= \S)/)
      .map((comment) => comment.replaceAll(/\s+/g, " ").trim());
  });
}
