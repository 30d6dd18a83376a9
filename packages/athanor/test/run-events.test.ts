/* What an application is told while migrations run at its start. */
import { pgliteConnection } from "@athanor/postgres";
import { PGlite } from "@electric-sql/pglite";
import { SpanStatusCode, trace, type Span, type SpanOptions, type Tracer } from "@opentelemetry/api";
import { upgrade, type StepRecord } from "athanor";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

import { Playground } from "../../../test/harness/playground.js";

let db: PGlite;
let project: Playground;
beforeAll(async () => {
  db = await PGlite.create();
  project = new Playground("examples/quickstart");
  project.write(
    "migrations/failing.ts",
    `export const revision = { id: "fa11", parents: ["5b0c9e2f7a31"], message: "failing", createdAt: "2026-11-20T10:00:00Z" };
export async function upgrade(op) {
  await op.execute("create table more (id int)");
  await op.execute("select 1 / 0");
}
export async function downgrade() {}`,
  );
});
afterAll(async () => {
  await db.close();
  project.remove();
});
afterEach(() => trace.disable());

/** Spans as they are told to whoever listens, in a line each: when they begin and how they end. */
function listening(): string[] {
  const told: string[] = [];
  const end = (name: string, span: { failed: boolean }) => told.push(`end ${name}${span.failed ? " failed" : ""}`);
  const tracer = {
    startActiveSpan(name: string, { attributes = {} }: SpanOptions, work: (span: Span) => unknown) {
      const state = { failed: false };
      told.push(`begin ${name} ${String(attributes["athanor.revision"] ?? attributes["athanor.step"] ?? "")}`.trim());
      return work({
        recordException() {},
        setStatus: ({ code }: { code: SpanStatusCode }) => (state.failed = code === SpanStatusCode.ERROR),
        end: () => end(name, state),
      } as unknown as Span);
    },
  };
  trace.setGlobalTracerProvider({ getTracer: () => tracer as unknown as Tracer });
  return told;
}

test("spans of the run, its revisions and their steps, where the project has OpenTelemetry's API", async () => {
  const told = listening();
  const connection = await pgliteConnection(db);
  await upgrade({ cwd: project.folder, connection, target: "5b0c" });
  expect(told.slice(0, 4)).toEqual([
    "begin athanor.run",
    "begin athanor.revision 5b0c9e2f7a31",
    "begin athanor.step 1",
    "end athanor.step",
  ]);
  expect(told.slice(-2)).toEqual(["end athanor.revision", "end athanor.run"]);
  told.length = 0;
  const lines: StepRecord[] = [];
  await expect(
    upgrade({ cwd: project.folder, connection, target: "fa11", onStep: (line) => void lines.push(line) }),
  ).rejects.toThrow(/ATH2301/);
  expect(told).toEqual([
    "begin athanor.run",
    "begin athanor.revision fa11",
    "begin athanor.step 1",
    "end athanor.step",
    "begin athanor.step 2",
    "end athanor.step failed",
    "end athanor.revision failed",
    "end athanor.run failed",
  ]);
  const line = {
    revision: "fa11",
    direction: "upgrade",
    transactional: true,
    retries: 0,
    milliseconds: expect.any(Number),
  };
  expect(JSON.parse(JSON.stringify(lines))).toEqual([
    { ...line, step: 1, sql: "create table more (id int)", outcome: "done" },
    { ...line, step: 2, sql: "select 1 / 0", outcome: "failed" },
  ]);
});
