import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DiagnosticError } from "../../packages/core/src/diagnostic.js";
import { branchNameOf } from "../../packages/core/src/revisions/branch.js";
import { historyOf, type History } from "../../packages/core/src/revisions/history.js";
import { parentsOfMerge, parentsOfNew } from "../../packages/core/src/revisions/new-parents.js";
import { resolveOffline, resolveRange } from "../../packages/core/src/revisions/ranges.js";
import type { RevisionFile } from "../../packages/core/src/revisions/revision.js";
import { standingsOf } from "../../packages/core/src/revisions/standings.js";
import { resolveOfflineStamp, resolveStamp } from "../../packages/core/src/revisions/stamp.js";
import {
  resolveDowngrade,
  resolvePoints,
  resolveUpgrade,
  type Route,
} from "../../packages/core/src/revisions/targets.js";

/** A line of a table: the format is described at the top of `linear.txt`. */
interface Case {
  readonly graph: string;
  readonly rows: string;
  readonly call: string;
  readonly outcome: string;
}

const table = "athanor_version";

for (const name of readdirSync(import.meta.dirname).filter((one) => one.endsWith(".txt"))) {
  describe(name, () => {
    for (const { graph, rows, call, outcome } of casesOf(readFileSync(`${import.meta.dirname}/${name}`, "utf8"))) {
      test(`${graph || "no revisions"}: ${rows} ${call}`, () => {
        const files = filesOf(graph);
        // The order of the files never matters.
        for (const history of [historyOf(files), historyOf([...files].reverse())]) {
          const everywhere = [[], ...history.order.map((one) => [one.revision.id])];
          for (const applied of rows === "any" ? everywhere : [listOf(rows)]) check(history, applied, call, outcome);
        }
      });
    }
  });
}

function check(history: History, rows: readonly string[], call: string, outcome: string): void {
  const error = /^error (ATH\d{4}): (.*)$/.exec(outcome);
  if (!error) {
    const noop = /^no-op:(.*)$/.exec(outcome);
    const result = run(history, rows, call);
    if (noop) {
      expect(result).toMatch(/^no-op: ./);
      for (const words of wordsOf(noop[1]!)) expect(result).toContain(words);
      return;
    }
    // A note is compared where the table has one; that there is none has to be said nowhere.
    const [, expected, notes] = /^(.*?)(?: \((.*)\))?$/.exec(outcome)!;
    expect(notes === undefined ? result.replace(/ \(.*/, "") : result.slice(0, expected!.length)).toBe(expected);
    for (const words of wordsOf(notes ?? "")) expect(result).toContain(words);
    return;
  }
  let thrown: unknown;
  try {
    thrown = run(history, rows, call);
  } catch (caught) {
    thrown = caught;
  }
  expect(thrown).toBeInstanceOf(DiagnosticError);
  const [diagnostic] = (thrown as DiagnosticError).diagnostics;
  expect(diagnostic!.code).toBe(error[1]);
  const said = [diagnostic!.message, ...(diagnostic!.detail ?? []), diagnostic!.hint].join("\n").replace(/ +/g, " ");
  for (const words of wordsOf(error[2]!)) expect(said).toContain(words);
}

function run(history: History, rows: readonly string[], call: string): string {
  const [command, ...args] = call.split(/ (?=\S)/) as [string, ...string[]];
  const targets = args.filter((one) => !one.startsWith("--"));
  const text = call.replace(/^\w+ ?(?:--sql ?)?/, "");
  const isOffline = args[0] === "--sql";
  switch (command) {
    case "history":
      return ids(resolveRange(history, rows, text, { table }), "");
    case "show":
      return ids(resolvePoints(history, rows, [text], { table }), "") || "base";
    case "current":
      return standingsOf(history, rows)
        .map(({ id, isHead, is }) => `${id}${isHead ? " head" : ""}${is === "row" ? "" : ` ${is}`}`)
        .join(", ");
    case "heads":
      return history.heads
        .map((one) => `${one.revision.id}${history.effectiveHeads.includes(one) ? "" : " dependency"}`)
        .join(", ");
    case "branch":
      return branchNameOf(history, history.byId(text)!, history.heads);
    case "stamp": {
      const purge = args[0] === "--purge";
      const stamping = isOffline
        ? resolveOfflineStamp(history, targets)
        : resolveStamp(history, rows, targets, { table, purge });
      const before = isOffline ? stamping.from.map((one) => one.revision.id) : rows;
      const after = moved(before, [purge ? { ...stamping, remove: rows } : stamping]);
      expect(after).toBe(set(stamping.to));
      return `-> ${after}`;
    }
    case "merge":
      return ids(parentsOfMerge(history, rows, targets, { table }), "");
    case "new": {
      const head = /^--head (\S+)/.exec(text)?.[1];
      const parents = parentsOfNew(history, rows, {
        table,
        splice: args.includes("--splice"),
        ...(head === undefined ? {} : { head }),
      });
      return ids(parents, "") || "base";
    }
    case "upgrade":
    case "downgrade": {
      const sign = command === "upgrade" ? "+" : "-";
      if (isOffline) {
        const route = resolveOffline(history, command, text);
        outcomeOf(
          route,
          route.from.map((one) => one.revision.id),
          sign,
        );
        return steps(route, sign);
      }
      const route = (command === "upgrade" ? resolveUpgrade : resolveDowngrade)(history, rows, text, { table });
      return outcomeOf(route, rows, sign);
    }
  }
  throw new Error(`there is no call ${command}`);
}

/** Steps and rows; the rows by what the steps move, which has to be where the route says that it ends. */
function outcomeOf(route: Route, rows: readonly string[], sign: string): string {
  const notes = route.notes.map((note) => ` (${note})`).join("");
  if (route.steps.length > 0) {
    expect(route.reason).toBeUndefined();
    expect(moved(rows, route.steps)).toBe(set(route.to));
    return `${steps(route, sign)} -> ${set(route.to)}${notes}`;
  }
  expect(route.to).toEqual(route.from);
  expect(moved(rows, [{ remove: route.redundant, add: [] }])).toBe(set(route.to));
  return `no-op: ${route.reason}`;
}

/** What the version table holds after its rows were replaced so. What is removed has to be there, what is added must not. */
function moved(
  rows: readonly string[],
  changes: readonly { readonly remove: readonly string[]; readonly add: readonly string[] }[],
): string {
  const table = new Set(rows);
  for (const { remove, add } of changes) {
    for (const row of remove) expect(table.delete(row), `row ${row} is removed`).toBe(true);
    for (const row of add) {
      expect(table.has(row), `row ${row} is added`).toBe(false);
      table.add(row);
    }
  }
  return `{${[...table].sort().join(",")}}`;
}

function set(files: readonly RevisionFile[]): string {
  return `{${files
    .map((one) => one.revision.id)
    .sort()
    .join(",")}}`;
}

function steps(route: Route, sign: string): string {
  return ids(
    route.steps.map(({ revision }) => revision),
    sign,
  );
}

function ids(files: readonly RevisionFile[], sign: string): string {
  return files.map((one) => `${sign}${one.revision.id}`).join(" ");
}

function casesOf(text: string): Case[] {
  const cases: Case[] = [];
  let graph = "";
  for (const line of text.split("\n").filter((one) => one.trim() !== "" && !one.startsWith("#"))) {
    const heading = /^graph(.*)$/.exec(line);
    if (heading) graph = heading[1]!.trim();
    else {
      const [rows, call, outcome] = line.split("|").map((part) => part.trim());
      cases.push({ graph, rows: rows!, call: call!, outcome: outcome! });
    }
  }
  return cases;
}

/** Files on disk come in the order of their names, which has nothing to do with that of the graph. */
function filesOf(graph: string): RevisionFile[] {
  const revisions = new Map<string, { parents: Set<string>; labels: string[]; needs: string[] }>();
  for (const leg of graph.split(" and ").filter((one) => one !== "")) {
    let before: string | null = null;
    for (const [, id, label, needs] of leg.matchAll(/(\w+)(?:\[(\w+)\])?(?:\(([\w ]+)\))?/g)) {
      const known = revisions.get(id!) ?? { parents: new Set(), labels: [], needs: [] };
      revisions.set(id!, known);
      if (before !== null) known.parents.add(before);
      if (label) known.labels.push(label);
      if (needs) known.needs.push(...needs.split(" "));
      before = id!;
    }
  }
  return [...revisions].reverse().map(([id, { parents, labels, needs }]) => {
    const revision = {
      id,
      parents: [...parents],
      message: "",
      createdAt: "2026-11-20T10:00:00Z",
      ...(labels.length > 0 ? { branchLabels: labels } : {}),
      ...(needs.length > 0 ? { dependsOn: needs } : {}),
    };
    const file = `/migrations/${id}.ts`;
    return { file, name: `${id}.ts`, revision, checksum: "", at: { file, line: 1, column: 1 } };
  });
}

function listOf(rows: string): string[] {
  return rows.replace(/[{}]/g, "").split(",").filter(Boolean);
}

function wordsOf(list: string): string[] {
  return list
    .split(";")
    .map((one) => one.trim())
    .filter(Boolean);
}
