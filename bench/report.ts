import { readFileSync } from "node:fs";

import type { Sample } from "./measure.js";
import type { Scenario } from "./scenarios.js";

/** What one run of the benchmarks has found. */
export interface Figures {
  readonly sizes: readonly number[];
  /** By the scenario's name and the number of tables. */
  readonly samples: Map<string, { readonly scenario: Scenario; readonly samples: readonly Sample[] }>;
  /** The server's name and version; null where there was none. */
  readonly server: string | null;
}

/** All figures as Markdown: one table per size. */
export function figuresTable({ sizes, samples, server }: Figures): string {
  const lines = [`Node ${process.versions.node}, ${server ?? "no server"}.`, ""];
  for (const tables of sizes) {
    lines.push(
      `### ${tables} tables`,
      "",
      "| | CPU s (min to max) | peak MiB | statements | requests |",
      "| --- | ---: | ---: | ---: | ---: |",
    );
    for (const { scenario, samples: found } of [...samples]
      .filter(([key]) => key.endsWith(` ${tables}`))
      .map(([, one]) => one)) {
      if (found.length === 0) {
        lines.push(`| ${scenario.title} | failed | | | |`);
        continue;
      }
      const cpu = found.map((one) => one.cpu);
      const spread = found.length > 1 ? ` (${seconds(Math.min(...cpu))} to ${seconds(Math.max(...cpu))})` : "";
      const memory = Math.round(median(found.map((one) => one.memory)));
      lines.push(
        `| ${scenario.title} | ${seconds(median(cpu))}${spread} | ${memory} | ${count(found[0]!.statements)} | ${count(found[0]!.requests)} |`,
      );
    }
    lines.push("");
  }
  return lines.join("\n");
}

/** An aim: what may be spent, from what was measured in the same run. */
interface Aim {
  readonly title: string;
  readonly of: string;
  /** What was measured. Default: CPU seconds. */
  readonly measure?: "statements";
  /** Undefined where there is no aim at this size. */
  limit(cpu: (name: string) => number | undefined, tables: number): number | undefined;
}

const times = (factor: number, value: number | undefined) => (value === undefined ? undefined : factor * value);
const bySize = (at100: number, at1000: number) => (_cpu: unknown, tables: number) =>
  tables <= 100 ? at100 : tables <= 1000 ? at1000 : undefined;

const aims: readonly Aim[] = [
  { title: "check ≤ 1.5 × loading the models", of: "check", limit: (cpu) => times(1.5, cpu("load")) },
  {
    title: "check --database ≤ 2 × loading the models and reading the catalog",
    of: "check-database",
    limit: (cpu) => times(2, cpu("load-introspect")),
  },
  { title: "generate after a small change, PGlite judges", of: "generate", limit: bySize(2, 4) },
  { title: "generate after a small change, server judges", of: "generate-server", limit: bySize(1, 2) },
  { title: "upgrade ≤ drizzle-kit migrate", of: "upgrade", limit: (cpu) => cpu("kit-migrate") },
  { title: "upgrade of a bundle, nothing to do", of: "bundle-upgrade-again", limit: () => 0.15 },
  { title: "upgrade ≤ drizzle-kit push", of: "upgrade", limit: (cpu) => cpu("kit-push") },
  {
    title: "TypeORM: check ≤ ¼ × migration:generate --check",
    of: "entities-check",
    limit: (cpu, tables) => (tables >= 1000 ? times(0.25, cpu("typeorm-check")) : undefined),
  },
  { title: "statements to read a catalog", of: "introspect", measure: "statements", limit: () => 12 },
];

/** The aims as Markdown, each with what was measured. */
export function aimsTable({ sizes, samples }: Figures): string {
  const lines = ["### Aims", "", "| aim | tables | measured | limit | |", "| --- | ---: | ---: | ---: | --- |"];
  for (const aim of aims) {
    for (const tables of sizes) {
      const value = (name: string, of: "cpu" | "statements" = "cpu") => {
        const found = samples.get(`${name} ${tables}`)?.samples;
        return found?.length ? median(found.map((one) => one[of] ?? NaN)) : undefined;
      };
      const measured = value(aim.of, aim.measure);
      const limit = aim.limit((name) => value(name), tables);
      if (measured === undefined || limit === undefined) continue;
      const show = aim.measure === "statements" ? String : seconds;
      const verdict = measured <= limit ? "met" : `missed by ${Math.round(100 * (measured / limit - 1))} %`;
      lines.push(`| ${aim.title} | ${tables} | ${show(measured)} | ${show(limit)} | ${verdict} |`);
    }
  }
  return `${lines.join("\n")}\n`;
}

const [begin, end] = ["<!-- figures: written by `pnpm bench --write` -->", "<!-- end of figures -->"];

/** The text of the README with these figures in their place. */
export function insertFigures(file: string, figures: string): string {
  const text = readFileSync(file, "utf8");
  const [before, rest] = [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end))];
  return `${before}${begin}\n\n${figures}\n${rest}`;
}

const seconds = (value: number) => value.toFixed(2);
const count = (value: number | null) => (value === null || value === 0 ? "" : String(value));

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
