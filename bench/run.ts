import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { openServer, type BenchServer } from "./databases.js";
import { EntityProject } from "./entity-project.js";
import { measure, type Sample } from "./measure.js";
import { Project } from "./project.js";
import { aimsTable, figuresTable, insertFigures, type Figures } from "./report.js";
import { entityScenarios, scenarios, type Scenario } from "./scenarios.js";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    sizes: { type: "string" },
    only: { type: "string" },
    runs: { type: "string" },
    write: { type: "boolean", default: false },
  },
});

const sizes = (values.sizes ?? (values.quick ? "10,100" : "10,100,1000")).split(",").map(Number);
const only = values.only?.split(",");
const bench = new URL("../", import.meta.url).pathname;
const models = join(bench, "models");

/** Runs per scenario, by size with `--runs 5,5,1`; large sizes are slow enough for fewer to agree. */
const given = values.runs?.split(",").map(Number);
const runsFor = (tables: number) =>
  given?.[sizes.indexOf(tables)] ?? given?.[0] ?? (values.quick ? 1 : tables >= 1000 ? 3 : 5);

/** What is measured on one project. */
interface Suite {
  readonly scenarios: readonly Scenario[];
  /** Brings the project to where each run starts. */
  reset(): void;
}

/** Drizzle models: first migration written by both tools, live database upgraded, caches warm. */
async function drizzleSuite(tables: number, server: BenchServer | null): Promise<Suite> {
  const project = new Project(models, tables);
  const live = server ? await server.fresh("live") : "";
  await measure(project.athanor(["generate", "-m", "all"]), null);
  await measure(project.drizzleKit(["generate"]), null);
  if (server) await measure(project.athanor(["upgrade"], { BENCH_URL: live }), null);
  await measure(project.athanor(["bundle"]), null);
  await measure(project.athanor(["check", ...(server ? ["--database"] : [])], { BENCH_URL: live }), null);
  if (server) {
    // A server that judges has a cache of its own: what it thinks of texts is kept under its name.
    await measure(project.athanor(["check"], { BENCH_JUDGE: server.judgeUrl }), null);
  }
  project.keep();
  const reset = () => {
    project.useModels(false);
    project.restore();
  };
  return { scenarios: scenarios(project, server, live), reset };
}

/** The same tables as TypeORM entities: first migration written by Athanor, live database upgraded, caches warm. */
async function entitySuite(tables: number, server: BenchServer | null): Promise<Suite> {
  const project = new EntityProject(models, tables);
  const live = server ? await server.fresh("live_entities") : "";
  await measure(project.compile(), null);
  await measure(project.athanor(["generate", "-m", "all"]), null);
  if (server) await measure(project.athanor(["upgrade"], { BENCH_URL: live }), null);
  await measure(project.athanor(["check", ...(server ? ["--database"] : [])], { BENCH_URL: live }), null);
  return { scenarios: entityScenarios(project, live), reset: () => undefined };
}

const suites: readonly { readonly has: (name: string) => boolean; readonly open: typeof drizzleSuite }[] = [
  { has: (name) => !isOfEntities(name), open: drizzleSuite },
  { has: isOfEntities, open: entitySuite },
];

function isOfEntities(name: string): boolean {
  return /^(entities|typeorm)-/.test(name);
}

async function samplesOf(scenario: Scenario, tables: number, suite: Suite, server: BenchServer | null) {
  const samples: Sample[] = [];
  for (let run = 0; run < runsFor(tables); run += 1) {
    suite.reset();
    await scenario.prepare?.();
    samples.push(await measure(scenario.program(), server?.proxy ?? null));
  }
  return samples;
}

async function main(): Promise<void> {
  const server = await openServer();
  const figures: Figures = { sizes, samples: new Map(), server: server?.version ?? null };
  try {
    if (!server)
      console.error("skipped: everything that needs a PostgreSQL server, because none answers (set ATHANOR_BENCH_URL)");
    const wanted = suites.filter(({ has }) => !only || only.some(has));
    for (const [tables, { open }] of sizes.flatMap((size) => wanted.map((suite) => [size, suite] as const))) {
      const suite = await open(tables, server);
      for (const scenario of suite.scenarios) {
        if ((scenario.needs === "server" && !server) || (only && !only.includes(scenario.name))) continue;
        try {
          const samples = await samplesOf(scenario, tables, suite, server);
          figures.samples.set(`${scenario.name} ${tables}`, { scenario, samples });
          console.error(`${tables} tables, ${scenario.title}: ${samples.map(({ cpu }) => cpu.toFixed(2)).join(" ")} s`);
        } catch (error) {
          // One tool that fails at one size must not hide the figures of the others.
          process.exitCode = 1;
          figures.samples.set(`${scenario.name} ${tables}`, { scenario, samples: [] });
          console.error(`${tables} tables, ${scenario.title}: failed\n${(error as Error).message.slice(0, 2000)}`);
        }
      }
    }
  } finally {
    await server?.close();
    rmSync(models, { recursive: true, force: true });
  }
  const text = `${figuresTable(figures)}\n${aimsTable(figures)}`;
  console.log(text);
  if (values.write) {
    const readme = join(bench, "README.md");
    writeFileSync(readme, insertFigures(readme, text));
  }
}

await main();
