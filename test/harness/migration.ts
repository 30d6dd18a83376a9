import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { formatFile, printRevision } from "@athanor/codegen";
import { createFacade, type Call, type Direction, type MigrationModule, type ReadyPlan } from "@athanor/core";
import { createLoader } from "@athanor/loader";
import { postgresDialect } from "@athanor/postgres";

const folder = new URL("../../node_modules/.cache/athanor/test-migrations", import.meta.url).pathname;
mkdirSync(folder, { recursive: true });
const loader = createLoader({ root: folder, cacheDir: join(folder, ".cache") });

/** The text of the migration file for a plan, as the generator prints it before formatting. */
export function printPlan(plan: ReadyPlan): string {
  const blocks = ({ calls, hazards }: Direction) =>
    calls.map((group, at) => ({
      comments: hazards.filter((one) => one.operation === at).map((one) => `${one.code}: ${one.why}. ${one.remedy}.`),
      calls: group,
    }));
  return printRevision({
    revision: { id: "0123456789ab", parents: [], message: "a case", createdAt: "2026-01-01T00:00:00Z" },
    packageName: postgresDialect.packageName,
    upgrade: blocks(plan.upgrade),
    downgrade: blocks(plan.downgrade),
  });
}

/** The same, as prettier leaves it: what a person reviews. */
export async function formattedPlan(plan: ReadyPlan): Promise<string> {
  return (await formatFile(printPlan(plan), join(folder, "revision.ts"), { root: folder })).text;
}

/** Prints a plan to a file, and loads the file as a user's migration is loaded. */
export async function loadPlan(plan: ReadyPlan, name: string): Promise<MigrationModule> {
  return loadText(printPlan(plan), name);
}

/** Loads the text of a migration file as a user's migration is loaded. */
export async function loadText(text: string, name: string): Promise<MigrationModule> {
  const file = join(folder, `${name.replaceAll(/[^\w-]+/g, "_")}_${process.pid}.ts`);
  writeFileSync(file, text);
  try {
    return (await loader.load(file)).exports as unknown as MigrationModule;
  } finally {
    rmSync(file);
  }
}

/** The calls that a migration makes when it runs. */
export async function record(module: MigrationModule, direction: "upgrade" | "downgrade"): Promise<Call[]> {
  const calls: Call[] = [];
  const facade = createFacade(
    postgresDialect,
    { isOffline: true, skipsData: false, perform: async (call) => void calls.push(call), query: async () => [] },
    () => undefined,
  );
  await module[direction](facade.op);
  await facade.finish();
  return calls;
}
