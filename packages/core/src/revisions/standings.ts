import { closure } from "./applied.js";
import type { History } from "./history.js";
import type { RevisionFile } from "./revision.js";

/** What a row of the version table, or a revision that needs none, says of where a database stands. */
export interface Standing {
  /** As it stands in the table, or the id of what has no row. */
  readonly id: string;
  /** Missing where no file has that id. */
  readonly file?: RevisionFile;
  /** Nothing follows it, so that its branch is wholly applied. */
  readonly isHead: boolean;
  /** `row`: it has a row, and needs it. `implied`: applied without one, the end of a branch that another depends on. `redundant`: it has
   * a row that another one implies. `unknown`: no file has that id. */
  readonly is: "row" | "implied" | "redundant" | "unknown";
}

/** Where a database stands, by the rows of its version table; nothing is refused. Rows first, as they were given. */
export function standingsOf(history: History, rows: readonly string[]): Standing[] {
  const named = rows.map((row) => history.byId(row));
  const applied = closure(
    named.filter((one) => one !== undefined),
    (one) => history.needs(one),
  );
  const isHead = (file: RevisionFile): boolean => history.children(file).length === 0;
  const seen = new Set<RevisionFile>();
  const standings = rows.map((id, at): Standing => {
    const file = named[at];
    if (!file) return { id, isHead: false, is: "unknown" };
    const isNeeded = seen.has(file) || history.neededBy(file).some((other) => applied.has(other));
    seen.add(file);
    return { id, file, isHead: isHead(file), is: isNeeded ? "redundant" : "row" };
  });
  const implied = history
    .inOrder(applied)
    .filter(
      (file) =>
        !seen.has(file) &&
        history.dependants(file).some((other) => applied.has(other)) &&
        !history.children(file).some((other) => applied.has(other)),
    );
  return [
    ...standings,
    ...implied.map((file): Standing => ({ id: file.revision.id, file, isHead: isHead(file), is: "implied" })),
  ];
}
