import { fail } from "../diagnostic.js";
import { describe, findRevision, listed } from "./find-revision.js";
import type { History } from "./history.js";
import type { RevisionFile } from "./revision.js";
import type { Target } from "./target-grammar.js";

/** Where a database stands: what its version table says, and what that table is called. */
export interface VersionRows {
  readonly rows: readonly string[];
  /** For messages. */
  readonly table?: string;
}

/**
 * A history that is one line, and a place on it. A position counts the revisions that are applied there: 0 is base,
 * `revisions.length` is head. Targets of a history that branches will get a sibling of this file; what turns texts into
 * targets and names into revisions does not depend on the shape.
 */
export class Line {
  readonly revisions: readonly RevisionFile[];
  readonly #history: History;
  readonly #database: VersionRows | null;

  /**
   * @param database null where none is asked (`--sql`)
   * @throws DiagnosticError ATH4130 where the history branches
   */
  constructor(history: History, database: VersionRows | null) {
    if (!history.isLinear) branches(history);
    this.#history = history;
    this.#database = database;
    this.revisions = history.order;
  }

  get head(): number {
    return this.revisions.length;
  }

  /** Where the database is. @throws DiagnosticError ATH4131 where its rows name revisions without a file, ATH4135 offline */
  get current(): number {
    return this.#applied().current;
  }

  /** Rows that another row implies: an ancestor of an applied head. */
  get redundant(): readonly string[] {
    return this.#applied().redundant;
  }

  /** The revision that is the last one applied at a position; null at base. */
  at(position: number): RevisionFile | null {
    return this.revisions[position - 1] ?? null;
  }

  /** A position for people. */
  describe(position: number): string {
    const file = this.at(position);
    return file ? describe(file) : "base";
  }

  /**
   * The position that a target means.
   * @param origin where it is counted from if it names no symbol
   * @throws DiagnosticError ATH4122 to ATH4124 for its names, ATH4125 where there are not so many revisions
   */
  locate(target: Target, origin: () => number): number {
    // All of a line is one branch, so that the name only has to be right.
    if (target.branch !== null) findRevision(this.#history, target.branch);
    const start = target.symbol === null ? origin() : this.#symbol(target.symbol);
    const offset = target.offset ?? 0;
    const end = start + offset;
    if (end >= 0 && end <= this.head) return end;
    const there = offset < 0 ? start : this.head - start;
    const where = offset < 0 ? "below" : "ahead of";
    fail({
      code: "ATH4125",
      message: `${target.text}: ${there === 0 ? "no revision is" : there === 1 ? "only 1 revision is" : `only ${there} revisions are`} ${where} ${this.describe(start)}`,
      hint:
        there === 0
          ? "athanor history lists the revisions"
          : `the farthest is ${offset < 0 ? "base" : this.describe(this.head)}`,
    });
  }

  #symbol(symbol: string): number {
    switch (symbol.toLowerCase()) {
      case "head":
      case "heads":
        return this.head;
      case "base":
        return 0;
      case "current":
        return this.current;
      default:
        return this.revisions.indexOf(findRevision(this.#history, symbol)) + 1;
    }
  }

  #applied(): { readonly current: number; readonly redundant: readonly string[] } {
    if (!this.#database) {
      fail({
        code: "ATH4135",
        message: "where the database is cannot be known with --sql",
        hint: "name a revision instead of current",
      });
    }
    const { rows, table = "version table" } = this.#database;
    const unknown = rows.filter((row) => !this.#history.byId(row));
    if (unknown.length > 0) {
      fail({
        code: "ATH4131",
        message: `the ${table} of this database holds ${unknown.map((row) => JSON.stringify(row)).join(", ")}, and no file has that id`,
        hint: [
          "if the file is missing, restore it: another checkout may have applied it;",
          "if it is gone for good, write down where the database really is: athanor stamp --purge <revision>",
        ].join("\n"),
      });
    }
    const positions = rows.map((row) => this.revisions.indexOf(this.#history.byId(row)!) + 1);
    const current = Math.max(0, ...positions);
    return { current, redundant: rows.filter((_, index) => positions[index]! < current) };
  }
}

function branches(history: History): never {
  const several = history.heads.length > 1;
  const fork = history.order.find((one) => history.children(one).length > 1);
  const [first, second] = history.heads;
  fail({
    code: "ATH4130",
    message: several ? `the history has ${history.heads.length} heads` : "the history branches",
    detail: several
      ? listed(history.heads, "head")
      : fork
        ? listed(history.children(fork), `after ${fork.revision.id}`)
        : [],
    hint: several
      ? `a branching history cannot be run yet; put one branch after the other: in the first file of the branch of ${second!.revision.id}, parents: ["${first!.revision.id}"]`
      : "a branching history cannot be run yet; put one branch after the other by the parents of its first file, and drop dependsOn",
  });
}
