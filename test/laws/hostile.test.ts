/*
 * Names, defaults, comments and definitions that somebody else wrote are data: in SQL, in TypeScript and on the screen.
 */
import { join } from "node:path";

import { formatFile, printRevision, revisionFileName } from "@athanor/codegen";
import {
  compile,
  describeDifferences,
  DiagnosticError,
  emptySchema,
  readRevision,
  schemaObject,
  schemaOf,
  withSpelling,
  type Judge,
  type Schema,
} from "@athanor/core";
import { postgresDialect } from "@athanor/postgres";
import fc from "fast-check";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";

import { pglite, readCatalog } from "../harness/backends.js";
import { formattedPlan, loadText, record } from "../harness/migration.js";
import { sqlOf } from "./arbitrary-schema.js";
import { hostileSchema, hostileSchemaTexts, type HostileTexts } from "./hostile-schema.js";
import { harmful, hostileTexts } from "./hostile-texts.js";
import { expectNothing, holds, runs } from "./law.js";
import { planFor, run } from "./round-trip.js";

const limit = (usual: number) => 60_000 + runs(usual) * 10_000;
const shown = (value: unknown) => JSON.stringify(value, null, 1);

let judge: Judge;
beforeAll(async () => {
  judge = await pglite.open();
});
afterAll(() => judge?.close());

const executed = () => (globalThis as { executed?: unknown }).executed;

function expectTypeScript(text: string): void {
  const { parseDiagnostics } = ts.createSourceFile("a.ts", text, ts.ScriptTarget.ES2022) as unknown as {
    parseDiagnostics: readonly ts.Diagnostic[];
  };
  expectNothing(
    "the file is no TypeScript",
    parseDiagnostics.map((one) => one.messageText),
  );
  // Line feeds and tabs of SQL stay, so that the body of a function can be read.
  expect(text.replaceAll("\t", ""), "the file shows what it holds").not.toMatch(harmful);
}

/** What both files of a way say and do: printed, formatted, parsed, loaded, recorded, run up and down. */
async function follow(from: Schema, declared: Schema): Promise<void> {
  const to = withSpelling(await judge.elaborate(declared), declared, postgresDialect);
  const plan = await planFor(judge, from, to, []);
  const text = await formattedPlan(plan);
  expectTypeScript(text);
  const migration = await loadText(text, "hostile");
  for (const direction of ["upgrade", "downgrade"] as const) {
    // What the file calls is what was planned, value by value: undefined entries and prototypes aside.
    expect(plain(await record(migration, direction))).toEqual(plain(plan[direction].calls.flat()));
  }
  await judge.build(sqlOf(from).join(";\n"));
  await run(judge, migration, "upgrade");
  const reached = await readCatalog(judge.connection);
  const up = await judge.comparable(reached, to);
  expectNothing("after the upgrade", describeDifferences(up.from, up.to));
  await run(judge, migration, "downgrade");
  const returned = await readCatalog(judge.connection);
  const down = await judge.comparable(returned, from);
  expectNothing("after the downgrade", describeDifferences(down.from, down.to));
  expect(executed(), "nothing of it is executed").toBeUndefined();
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const building = "hostile names and texts are built, printed, read and taken down";
test(
  building,
  () =>
    holds(hostileSchemaTexts, (texts) => follow(emptySchema, hostileSchema(texts)), {
      usual: 30,
      test: building,
      show: shown,
    }),
  limit(30),
);

const changing = "hostile texts are changed into others";
test(
  changing,
  () =>
    holds(
      fc.tuple(hostileSchemaTexts, hostileSchemaTexts),
      async ([before, after]) => {
        const { schema: from } = await judge.build(sqlOf(hostileSchema(before)).join(";\n"));
        const next: HostileTexts = { ...after, names: before.names };
        await follow(from, hostileSchema(next));
      },
      { usual: 30, test: changing, show: shown },
    ),
  limit(30),
);

const heading = "a message is data in the heading, and words in the name of the file";
test(
  heading,
  () =>
    holds(
      hostileTexts,
      async (message) => {
        const revision = { id: "0123456789ab", parents: [], message, createdAt: "2026-01-01T00:00:00Z" };
        const content = {
          revision,
          packageName: "@athanor/postgres",
          upgrade: [{ comments: [message], calls: [] }],
          downgrade: [],
        };
        const { text } = await formatFile(printRevision(content), join(import.meta.dirname, "revision.ts"), {
          root: import.meta.dirname,
        });
        expectTypeScript(text);
        expect(readRevision(text, "a.ts")?.revision).toEqual(revision);
        const module = (await loadText(text, "heading")) as unknown as { revision: unknown };
        expect(module.revision).toEqual(revision);
        const name = revisionFileName("{date}_{id}_{slug}.ts", revision);
        expect(name).toMatch(/^2026-01-01_0123456789ab(_[\p{L}\p{N}\p{M}_]+)?\.ts$/u);
        expect(name).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
        expect(Buffer.byteLength(name)).toBeLessThan(255);
        expect(executed()).toBeUndefined();
      },
      { usual: 200, test: heading, show: shown },
    ),
  limit(200),
);

const refusing = "what PostgreSQL cannot store is said, with where it stands";
test(refusing, async () => {
  const at = { file: "/models.ts", line: 3, column: 5 };
  const table = schemaObject("table", { schema: "public", name: "t" }, {});
  const column = (name: string, attributes: object) =>
    schemaObject("column", { schema: "public", table: "t", name }, { type: "text", ...attributes }, { at });
  const declared = [
    [table, column("nul\0", {})],
    [table, column("c", { default: "'\0'" })],
    [table, column("c", { comment: "a\0b" })],
    [schemaObject("table", { schema: "public", name: "nul\0" }, {}, { at })],
    [schemaObject("enum", { schema: "public", name: "e" }, { values: ["\0"] }, { at })],
    [schemaObject("enum", { schema: "public", name: "e" }, { values: ["x".repeat(10_000)] }, { at })],
  ];
  for (const objects of declared) {
    const error = await judge.elaborate(schemaOf(objects)).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(DiagnosticError);
    const [first] = (error as DiagnosticError).diagnostics;
    expect(first).toMatchObject({ code: "ATH3101", severity: "error" });
    expect(first!.hint).not.toBe("");
  }
  expect(compile([], postgresDialect)).toEqual([]);
});
