import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import {
  historyOf,
  readRevisions,
  resolveDowngrade,
  resolveRange,
  resolveStamp,
  resolveUpgrade,
  type Revision,
} from "@athanor/core";

type Shape = (count: number) => readonly Pick<Revision, "id" | "parents" | "dependsOn">[];

/** Ids whose order says nothing of the order of the revisions. */
const idOf = (at: number): string =>
  ((at * 2_654_435_761) % 4_294_967_296).toString(16).padStart(8, "0") + at.toString(16);

const shapes: Readonly<Record<string, Shape>> = {
  line: (count) => times(count, (at) => ({ id: idOf(at), parents: at === 0 ? [] : [idOf(at - 1)] })),
  // Each third revision merges the two before it, which both follow the merge before.
  diamonds: (count) =>
    times(count, (at) => {
      const leg = at % 3;
      const merge = at - leg - (leg === 0 ? 3 : 0);
      if (at === 0) return { id: idOf(at), parents: [] };
      return { id: idOf(at), parents: leg === 0 ? [idOf(merge + 1), idOf(merge + 2)] : [idOf(merge)] };
    }),
  // Two lines; each revision of one depends on that of the other.
  dependencies: (count) =>
    times(count, (at) => ({
      id: idOf(at),
      parents: at < 2 ? [] : [idOf(at - 2)],
      ...(at % 2 === 1 ? { dependsOn: [idOf(at - 1)] } : {}),
    })),
  // All follow the first.
  star: (count) => times(count, (at) => ({ id: idOf(at), parents: at === 0 ? [] : [idOf(0)] })),
};

function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

async function secondsOf(shape: Shape, count: number): Promise<{ read: number; resolve: number }> {
  const folder = mkdtempSync(join(tmpdir(), "athanor-history-"));
  try {
    for (const revision of shape(count)) {
      const literal = JSON.stringify({ ...revision, message: "a change", createdAt: "2026-11-20T10:00:00Z" });
      const functions = ["upgrade", "downgrade"].map(
        (name) => `export async function ${name}(op) {\n  await op.addColumn("tasks", "c", { type: "text" });\n}`,
      );
      writeFileSync(
        join(folder, `${revision.id}.ts`),
        `export const revision = ${literal};\n\n${functions.join("\n\n")}\n`,
      );
    }
    const start = process.cpuUsage();
    const files = await readRevisions(folder);
    const between = process.cpuUsage(start);
    const history = historyOf(files);
    const up = resolveUpgrade(history, [], "heads");
    const rows = up.to.map((one) => one.revision.id);
    resolveDowngrade(history, rows, "base");
    resolveUpgrade(history, [], history.order[count >> 1]!.revision.id);
    resolveStamp(history, rows, ["base"]);
    resolveRange(history, rows, ":");
    const all = process.cpuUsage(start);
    const read = between.user + between.system;
    return { read: read / 1e6, resolve: (all.user + all.system - read) / 1e6 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// The first run pays for compiling; what counts is how the figures grow.
await secondsOf(shapes.line!, 500);
console.log(
  "CPU seconds to read the files, and to check, sort and resolve them five times (up, down, one step, stamp, range)",
);
for (const [name, shape] of Object.entries(shapes)) {
  for (const count of [1_250, 2_500, 5_000, 10_000]) {
    const { read, resolve } = await secondsOf(shape, count);
    console.log(
      `${name.padEnd(13)}${String(count).padStart(6)} revisions  read ${read.toFixed(2)}  resolve ${resolve.toFixed(2)}`,
    );
  }
}
