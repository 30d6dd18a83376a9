import { DiagnosticError, type Diagnostic } from "../diagnostic.js";
import { checkHistory } from "./check-history.js";
import type { RevisionFile } from "./revision.js";

/**
 * The graph of a project's revisions, checked: every id is there once, every parent and dependency exists, there are no cycles.
 * Made by {@link historyOf}. Parents are what a revision follows; a dependency is what must also be applied before it.
 */
export class History {
  /** Every revision, parents and dependencies before what needs them; where either could come first, by id. */
  readonly order: readonly RevisionFile[];
  /** Revisions that no other follows, in that order. A dependency does not follow. */
  readonly heads: readonly RevisionFile[];
  /** Revisions without a parent, in that order. */
  readonly bases: readonly RevisionFile[];
  /** What is odd, but harms nothing. */
  readonly notes: readonly Diagnostic[];

  readonly #byId: ReadonlyMap<string, RevisionFile>;
  readonly #byLabel: ReadonlyMap<string, RevisionFile>;
  readonly #parents = new Map<RevisionFile, readonly RevisionFile[]>();
  readonly #children = new Map<RevisionFile, RevisionFile[]>();
  readonly #dependencies = new Map<RevisionFile, readonly RevisionFile[]>();

  /** @throws DiagnosticError with all that is wrong; see {@link historyOf} */
  constructor(files: readonly RevisionFile[]) {
    const checked = checkHistory(files);
    const errors = checked.diagnostics.filter((one) => one.severity === "error");
    if (errors.length > 0) throw new DiagnosticError(errors);
    this.notes = checked.diagnostics;
    this.order = checked.order;
    this.#byId = checked.byId;
    this.#byLabel = checked.byLabel;
    for (const file of this.order) this.#children.set(file, []);
    for (const file of this.order) {
      const parents = checked.parents.get(file)!;
      this.#parents.set(file, parents);
      this.#dependencies.set(file, checked.dependencies.get(file)!);
      for (const parent of parents) this.#children.get(parent)!.push(file);
    }
    this.heads = this.order.filter((file) => this.children(file).length === 0);
    this.bases = this.order.filter((file) => this.parents(file).length === 0);
  }

  /** Whether every revision has at most one parent and one child, and there are no dependencies: one line, or nothing. */
  get isLinear(): boolean {
    return (
      this.heads.length <= 1 &&
      this.order.every(
        (one) => this.parents(one).length <= 1 && this.children(one).length <= 1 && this.dependencies(one).length === 0,
      )
    );
  }

  /** The revision of this whole id, in any case. */
  byId(id: string): RevisionFile | undefined {
    return this.#byId.get(id.toLowerCase());
  }

  /** The revision that carries this branch label. Labels are compared as they are written. */
  byLabel(label: string): RevisionFile | undefined {
    return this.#byLabel.get(label);
  }

  /** The revisions whose id begins so, in any case, sorted by id. */
  byPrefix(prefix: string): RevisionFile[] {
    const start = prefix.toLowerCase();
    return [...this.#byId]
      .filter(([id]) => id.startsWith(start))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, file]) => file);
  }

  parents(file: RevisionFile): readonly RevisionFile[] {
    return this.#parents.get(file) ?? [];
  }

  children(file: RevisionFile): readonly RevisionFile[] {
    return this.#children.get(file) ?? [];
  }

  /** What must be applied before it beside its parents; those that are its ancestors anyway are left out. */
  dependencies(file: RevisionFile): readonly RevisionFile[] {
    return this.#dependencies.get(file) ?? [];
  }

  /** All that it follows, however far back, without itself. Dependencies are followed only where asked. */
  ancestors(file: RevisionFile, options: { readonly dependencies?: boolean } = {}): ReadonlySet<RevisionFile> {
    return reach(file, (one) =>
      options.dependencies ? [...this.parents(one), ...this.dependencies(one)] : this.parents(one),
    );
  }

  /** All that follows it, without itself. */
  descendants(file: RevisionFile): ReadonlySet<RevisionFile> {
    return reach(file, (one) => this.children(one));
  }
}

/**
 * Builds and checks the graph. The order of the files does not matter.
 * @throws DiagnosticError with all that is wrong: ATH4111 (the same id twice), ATH4112 (a parent or dependency without a file),
 * ATH4113 (a revision that follows itself), ATH4114 (a cycle), ATH4115 (a label)
 */
export function historyOf(files: readonly RevisionFile[]): History {
  return new History(files);
}

function reach(from: RevisionFile, next: (file: RevisionFile) => readonly RevisionFile[]): Set<RevisionFile> {
  const seen = new Set<RevisionFile>();
  const open = [...next(from)];
  for (let one = open.pop(); one; one = open.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    open.push(...next(one));
  }
  return seen;
}
