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
  /** Those of the heads that nothing depends on either: to apply them is to apply everything. What `head` and `heads` mean. */
  readonly effectiveHeads: readonly RevisionFile[];
  /** Revisions without a parent, in that order. */
  readonly bases: readonly RevisionFile[];
  /** What is odd, but harms nothing. */
  readonly notes: readonly Diagnostic[];

  readonly #byId: ReadonlyMap<string, RevisionFile>;
  readonly #byLabel: ReadonlyMap<string, RevisionFile>;
  readonly #parents = new Map<RevisionFile, readonly RevisionFile[]>();
  readonly #children = new Map<RevisionFile, RevisionFile[]>();
  readonly #dependencies = new Map<RevisionFile, readonly RevisionFile[]>();
  readonly #dependants = new Map<RevisionFile, RevisionFile[]>();
  readonly #places = new Map<RevisionFile, number>();

  /** @throws DiagnosticError with all that is wrong; see {@link historyOf} */
  constructor(files: readonly RevisionFile[]) {
    const checked = checkHistory(files);
    const errors = checked.diagnostics.filter((one) => one.severity === "error");
    if (errors.length > 0) throw new DiagnosticError(errors);
    this.notes = checked.diagnostics;
    this.order = checked.order;
    this.#byId = checked.byId;
    this.#byLabel = checked.byLabel;
    for (const [place, file] of this.order.entries()) {
      this.#places.set(file, place);
      this.#children.set(file, []);
      this.#dependants.set(file, []);
    }
    for (const file of this.order) {
      const parents = checked.parents.get(file)!;
      const dependencies = checked.dependencies.get(file)!;
      this.#parents.set(file, parents);
      this.#dependencies.set(file, dependencies);
      for (const parent of parents) this.#children.get(parent)!.push(file);
      for (const dependency of dependencies) this.#dependants.get(dependency)!.push(file);
    }
    this.heads = this.order.filter((file) => this.children(file).length === 0);
    this.effectiveHeads = this.heads.filter((file) => this.dependants(file).length === 0);
    this.bases = this.order.filter((file) => this.parents(file).length === 0);
  }

  /** The revision of this whole id, in any case. */
  byId(id: string): RevisionFile | undefined {
    return this.#byId.get(id.toLowerCase());
  }

  /** The revision that carries this branch label. Labels are compared as they are written. */
  byLabel(label: string): RevisionFile | undefined {
    return this.#byLabel.get(label);
  }

  /** Every branch label with its revision, in the order of the history. */
  get labels(): { readonly label: string; readonly file: RevisionFile }[] {
    return this.order.flatMap((file) => (file.revision.branchLabels ?? []).map((label) => ({ label, file })));
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

  /** What depends on it without following it. */
  dependants(file: RevisionFile): readonly RevisionFile[] {
    return this.#dependants.get(file) ?? [];
  }

  /** What must be applied before it: parents and dependencies. */
  needs(file: RevisionFile): readonly RevisionFile[] {
    return [...this.parents(file), ...this.dependencies(file)];
  }

  /** What must be gone before it can go: children and dependants. */
  neededBy(file: RevisionFile): readonly RevisionFile[] {
    return [...this.children(file), ...this.dependants(file)];
  }

  /** Its index in {@link order}. */
  place(file: RevisionFile): number {
    return this.#places.get(file)!;
  }

  /** These revisions in the order in which they are applied. */
  inOrder(files: Iterable<RevisionFile>): RevisionFile[] {
    return [...files].sort((a, b) => this.place(a) - this.place(b));
  }

  /** All that it follows, however far back, without itself. Dependencies are followed only where asked. */
  ancestors(file: RevisionFile, options: { readonly dependencies?: boolean } = {}): ReadonlySet<RevisionFile> {
    return reach(file, (one) => (options.dependencies ? this.needs(one) : this.parents(one)));
  }

  /** All that follows it, without itself. Dependants are followed only where asked. */
  descendants(file: RevisionFile, options: { readonly dependants?: boolean } = {}): ReadonlySet<RevisionFile> {
    return reach(file, (one) => (options.dependants ? this.neededBy(one) : this.children(one)));
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
