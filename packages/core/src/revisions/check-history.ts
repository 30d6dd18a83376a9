import type { Diagnostic } from "../diagnostic.js";
import type { RevisionFile } from "./revision.js";
import { topologicalOrder } from "./topological-order.js";

type Edges = ReadonlyMap<RevisionFile, readonly RevisionFile[]>;

/** The parts of a history, and what is wrong with them. With an error among the diagnostics the rest is not to be used. */
export interface CheckedHistory {
  readonly byId: ReadonlyMap<string, RevisionFile>;
  readonly byLabel: ReadonlyMap<string, RevisionFile>;
  readonly parents: Edges;
  readonly dependencies: Edges;
  readonly order: readonly RevisionFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Joins revisions to a graph by their ids and labels, and says all that is wrong with it. */
export function checkHistory(files: readonly RevisionFile[]): CheckedHistory {
  const diagnostics: Diagnostic[] = [];
  const sorted = [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  const byId = idsOf(sorted, diagnostics);
  const byLabel = labelsOf(sorted, byId, diagnostics);
  const known = [...byId.values()];
  const parents = edgesOf(
    known,
    "parent",
    (one) => one.revision.parents,
    (id) => byId.get(id.toLowerCase()),
    diagnostics,
  );
  const named = (name: string): RevisionFile | undefined => byId.get(name.toLowerCase()) ?? byLabel.get(name);
  const declared = edgesOf(known, "dependency", (one) => one.revision.dependsOn ?? [], named, diagnostics);

  const { order, cycle } = topologicalOrder(known, (one) => [...parents.get(one)!, ...declared.get(one)!]);
  if (cycle.length > 0) diagnostics.push(cycleOf(cycle));
  const dependencies = cycle.length > 0 ? declared : withoutAncestors(order, declared, parents, diagnostics);
  return { byId, byLabel, parents, dependencies, order, diagnostics };
}

function idsOf(files: readonly RevisionFile[], diagnostics: Diagnostic[]): Map<string, RevisionFile> {
  const byId = new Map<string, RevisionFile>();
  for (const file of files) {
    const { id } = file.revision;
    const other = byId.get(id.toLowerCase());
    if (!other) {
      byId.set(id.toLowerCase(), file);
      continue;
    }
    const built = stem(other.name) === stem(file.name);
    diagnostics.push({
      code: "ATH4111",
      severity: "error",
      message: `the id "${id}" is in two files: ${other.name} and ${file.name}`,
      at: file.at,
      hint: built
        ? "one looks like the build of the other: keep builds in a directory of their own"
        : `give one of them an id of its own, and name it so in the parents of what follows it`,
    });
  }
  return byId;
}

function labelsOf(
  files: readonly RevisionFile[],
  byId: ReadonlyMap<string, RevisionFile>,
  diagnostics: Diagnostic[],
): Map<string, RevisionFile> {
  const byLabel = new Map<string, RevisionFile>();
  for (const file of files) {
    const problem = (label: string, why: string): void => {
      const hint = "a label is a name of its own, without spaces, @ + - : and .. and not head, heads, base or current";
      diagnostics.push({
        code: "ATH4115",
        severity: "error",
        message: `the branch label ${JSON.stringify(label)} of ${file.name} ${why}`,
        at: file.at,
        hint,
      });
    };
    for (const label of file.revision.branchLabels ?? []) {
      const named = byId.get(label.toLowerCase());
      const other = byLabel.get(label);
      if (!/^[^\s@+:-]+$/u.test(label) || label.includes(".."))
        problem(label, "holds what means something else in a target");
      else if (/^(?:heads?|base|current)$/i.test(label)) problem(label, "is a reserved word");
      else if (named) problem(label, `is also the id of ${named.name}`);
      else if (other && other !== file) problem(label, `is also a label of ${other.name}`);
      else byLabel.set(label, file);
    }
  }
  return byLabel;
}

function edgesOf(
  files: readonly RevisionFile[],
  what: "parent" | "dependency",
  idsOf: (file: RevisionFile) => readonly string[],
  find: (id: string) => RevisionFile | undefined,
  diagnostics: Diagnostic[],
): Map<RevisionFile, readonly RevisionFile[]> {
  const edges = new Map<RevisionFile, readonly RevisionFile[]>();
  for (const file of files) {
    const found = new Set<RevisionFile>();
    for (const id of idsOf(file)) {
      const other = find(id);
      if (other && other !== file) found.add(other);
      else if (other) {
        const message = `${file.name} (${file.revision.id}) names itself as its ${what}`;
        const hint =
          what === "parent" ? "name the revision that it follows, or none: parents: []" : "remove it from dependsOn";
        diagnostics.push({ code: "ATH4113", severity: "error", message, at: file.at, hint });
      } else {
        const message = `${file.name} (${file.revision.id}) names ${JSON.stringify(id)} as its ${what}, and no file has that id`;
        const hint = `restore the file of ${JSON.stringify(id)}, or name the revision that ${file.revision.id} really ${what === "parent" ? "follows" : "needs"}`;
        diagnostics.push({ code: "ATH4112", severity: "error", message, at: file.at, hint });
      }
    }
    edges.set(file, [...found]);
  }
  return edges;
}

/** @param order parents before children */
function withoutAncestors(
  order: readonly RevisionFile[],
  declared: Edges,
  parents: Edges,
  diagnostics: Diagnostic[],
): Edges {
  const kept = new Map<RevisionFile, readonly RevisionFile[]>();
  const ancestorsOf = askedAncestors(order, declared, parents);
  for (const file of order) {
    const needed = declared.get(file)!;
    const isAncestor = ancestorsOf(file);
    kept.set(
      file,
      needed.filter((one) => !isAncestor(one)),
    );
    for (const one of needed.filter(isAncestor)) {
      const message = `${file.name} (${file.revision.id}) depends on ${one.revision.id}, which it follows anyway`;
      diagnostics.push({ code: "ATH4116", severity: "note", message, at: file.at, hint: "remove it from dependsOn" });
    }
  }
  return kept;
}

/**
 * Which of the revisions that anything depends on are ancestors of a revision. One bit for each of them: whole sets of
 * ancestors would grow with the square of the history.
 */
function askedAncestors(
  order: readonly RevisionFile[],
  declared: Edges,
  parents: Edges,
): (file: RevisionFile) => (other: RevisionFile) => boolean {
  const asked = new Map([...new Set([...declared.values()].flat())].map((file, index) => [file, index]));
  if (asked.size === 0) return () => () => false;
  const bits = new Map<RevisionFile, Uint32Array>();
  for (const file of order) {
    const own = new Uint32Array(Math.ceil(asked.size / 32));
    for (const parent of parents.get(file)!) {
      const above = bits.get(parent)!;
      for (let at = 0; at < own.length; at++) own[at]! |= above[at]!;
      const index = asked.get(parent);
      if (index !== undefined) own[index >>> 5]! |= 1 << (index & 31);
    }
    bits.set(file, own);
  }
  return (file) => (other) => {
    const index = asked.get(other)!;
    return (bits.get(file)![index >>> 5]! & (1 << (index & 31))) !== 0;
  };
}

function cycleOf(cycle: readonly RevisionFile[]): Diagnostic {
  const ids = [...cycle, cycle[0]!].map((one) => one.revision.id);
  return {
    code: "ATH4114",
    severity: "error",
    message: `these revisions follow each other in a circle: ${ids.join(" -> ")}`,
    at: cycle[0]!.at,
    detail: cycle.map((one) => `${one.revision.id} is ${one.name}`),
    hint: "each names the next one in parents or dependsOn: correct the one that should not",
  };
}

function stem(name: string): string {
  return name.replace(/\.[^.]*$/, "");
}
