import { fail } from "../diagnostic.js";
import type { History } from "./history.js";
import type { RevisionFile } from "./revision.js";

/** Which rows of the version table go and come. The texts of those that go are as they stand in the table. */
export interface RowChange {
  readonly remove: readonly string[];
  readonly add: readonly string[];
}

/**
 * What is applied in a database. The version table holds a row for each applied revision that no other applied one needs; what those
 * follow and depend on is applied as well, without a row.
 */
export class Applied {
  /** Rows that another row implies, as they stand in the table. */
  readonly redundant: readonly string[];
  readonly #history: History;
  readonly #all: Set<RevisionFile>;
  readonly #rows: Set<RevisionFile>;
  /** How the table spells an id where that is not how its file does. */
  readonly #spelled = new Map<RevisionFile, string>();

  /**
   * @param rows of the version table
   * @param table what it is called, for messages
   * @throws DiagnosticError ATH4131 where a row names a revision without a file
   */
  constructor(history: History, rows: readonly string[], table = "version table") {
    this.#history = history;
    const unknown = rows.filter((row) => !history.byId(row));
    if (unknown.length > 0) failUnknown(unknown, table);
    const redundant: string[] = [];
    for (const row of rows) {
      const file = history.byId(row)!;
      if (this.#spelled.has(file)) redundant.push(row);
      else this.#spelled.set(file, row);
    }
    const named = [...this.#spelled.keys()];
    this.#all = closure(named, (one) => history.needs(one));
    this.#rows = new Set(named.filter((one) => !history.neededBy(one).some((other) => this.#all.has(other))));
    this.redundant = [
      ...redundant,
      ...named.filter((one) => !this.#rows.has(one)).map((one) => this.#spelled.get(one)!),
    ];
  }

  /** All that is applied, rows and what they imply. */
  get all(): ReadonlySet<RevisionFile> {
    return this.#all;
  }

  /** The applied revisions that have a row, or should; in the order of the history. */
  get rows(): RevisionFile[] {
    return this.#history.inOrder(this.#rows);
  }

  has(file: RevisionFile): boolean {
    return this.#all.has(file);
  }

  /** What has to be applied for these to be applied, they included, in order. */
  lacking(files: Iterable<RevisionFile>): RevisionFile[] {
    const wanted = closure(
      [...files].filter((one) => !this.has(one)),
      (one) => this.#history.needs(one).filter((other) => !this.has(other)),
    );
    return this.#history.inOrder(wanted);
  }

  /** These and all that is applied and needs them. */
  resting(files: Iterable<RevisionFile>): Set<RevisionFile> {
    const here = (some: readonly RevisionFile[]): RevisionFile[] => some.filter((one) => this.has(one));
    return closure(here([...files]), (one) => here(this.#history.neededBy(one)));
  }

  /** Applies a revision whose needs are applied. */
  apply(file: RevisionFile): RowChange {
    this.#all.add(file);
    const gone = this.#history.needs(file).filter((one) => this.#rows.delete(one));
    this.#rows.add(file);
    return { remove: gone.map((one) => this.#textOf(one)), add: [file.revision.id] };
  }

  /** Takes back a revision that nothing applied needs. */
  revert(file: RevisionFile): RowChange {
    this.#all.delete(file);
    this.#rows.delete(file);
    const back = this.#history
      .needs(file)
      .filter((one) => !this.#history.neededBy(one).some((other) => this.#all.has(other)));
    for (const one of back) this.#rows.add(one);
    const removed = this.#textOf(file);
    for (const one of back) this.#spelled.delete(one);
    return { remove: [removed], add: back.map((one) => one.revision.id) };
  }

  #textOf(file: RevisionFile): string {
    const text = this.#spelled.get(file) ?? file.revision.id;
    this.#spelled.delete(file);
    return text;
  }
}

/** The revisions and all that can be reached from them. */
export function closure(
  files: Iterable<RevisionFile>,
  next: (file: RevisionFile) => readonly RevisionFile[],
): Set<RevisionFile> {
  const reached = new Set(files);
  // A set that grows while it is walked is walked to its end.
  for (const one of reached) for (const other of next(one)) reached.add(other);
  return reached;
}

function failUnknown(unknown: readonly string[], table: string): never {
  fail({
    code: "ATH4131",
    message: `the ${table} of this database holds ${unknown.map((row) => JSON.stringify(row)).join(", ")}, and no file has that id`,
    hint: [
      "if the file is missing, restore it: another checkout may have applied it;",
      "if it is gone for good, write down where the database really is: athanor stamp --purge <revision>",
    ].join("\n"),
  });
}
