import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DiagnosticError } from "../../packages/core/src/diagnostic.js";
import { historyOf, type History } from "../../packages/core/src/revisions/history.js";
import { resolveOffline, resolveRange } from "../../packages/core/src/revisions/ranges.js";
import type { RevisionFile } from "../../packages/core/src/revisions/revision.js";
import {
  resolveDowngrade,
  resolvePoint,
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
        const history = historyOf(filesOf(graph));
        const everywhere = [[], ...history.order.map((one) => [one.revision.id])];
        for (const applied of rows === "any" ? everywhere : [listOf(rows)]) check(history, applied, call, outcome);
      });
    }
  });
}

function check(history: History, rows: readonly string[], call: string, outcome: string): void {
  const error = /^error (ATH\d{4}): (.*)$/.exec(outcome);
  if (!error) {
    const noop = /^no-op:(.*)$/.exec(outcome);
    const result = run(history, rows, call);
    if (!noop) return expect(result).toBe(outcome);
    expect(result).toMatch(/^no-op: ./);
    for (const words of wordsOf(noop[1]!)) expect(result).toContain(words);
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
  const [, command, sql, target] = /^(\w+)( --sql)?(?: (.*))?$/.exec(call)! as unknown as [
    string,
    string,
    string | undefined,
    string | undefined,
  ];
  const text = target ?? "";
  if (command === "history") return ids(resolveRange(history, rows, text, { table }), "");
  if (command === "show") return resolvePoint(history, rows, text, { table })?.revision.id ?? "base";
  const sign = command === "upgrade" ? "+" : "-";
  if (sql) return ids(resolveOffline(history, command as "upgrade" | "downgrade", text).steps, sign);
  const route = (command === "upgrade" ? resolveUpgrade : resolveDowngrade)(history, rows, text, { table });
  expect(route.from?.revision.id).toBe(furthest(history, rows));
  return outcomeOf(route, sign);
}

function outcomeOf({ steps, reason, to, from }: Route, sign: string): string {
  if (steps.length > 0) {
    expect(reason).toBeUndefined();
    return `${ids(steps, sign)} -> {${to?.revision.id ?? ""}}`;
  }
  expect(to).toBe(from);
  return `no-op: ${reason}`;
}

function furthest(history: History, rows: readonly string[]): string | undefined {
  const applied = new Set(rows.map((row) => history.byId(row)));
  return history.order.findLast((one) => applied.has(one))?.revision.id;
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
  const parents = new Map<string, Set<string>>();
  const labels = new Map<string, string>();
  for (const leg of graph.split(" and ").filter((one) => one !== "")) {
    let before: string | null = null;
    for (const [, id, label] of leg.matchAll(/(\w+)(?:\[(\w+)\])?/g)) {
      const known = parents.get(id!) ?? new Set<string>();
      parents.set(id!, before === null ? known : known.add(before));
      if (label) labels.set(id!, label);
      before = id!;
    }
  }
  return [...parents].reverse().map(([id, above]) => {
    const branchLabels = labels.has(id) ? { branchLabels: [labels.get(id)!] } : {};
    const revision = { id, parents: [...above], message: "", createdAt: "2026-11-20T10:00:00Z", ...branchLabels };
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
