import { isDeepStrictEqual } from "node:util";
import { DiagnosticError, readRevision, type Argument, type Call } from "@athanor/core";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { formatFile } from "../src/format-file.js";
import { printRevision } from "../src/print-revision.js";
import type { Block, RevisionContent } from "../src/revision-content.js";
import { record } from "./recording.js";

const revision = {
  id: "3f9c2a7b1d04",
  parents: ["9a1b22c07f3e"],
  message: "add tasks",
  createdAt: "2026-11-20T10:00:00Z",
};

function contentOf(upgrade: readonly Block[], downgrade: readonly Block[] = []): RevisionContent {
  return { revision, packageName: "@athanor/postgres", upgrade, downgrade };
}

const block = (...calls: Call[]): Block => ({ comments: [], calls });
const call = (method: string, ...args: Argument[]): Call => ({ method, args });
const format = async (text: string): Promise<string> =>
  (await formatFile(text, "/nowhere/migrations/x.ts", { root: "/nowhere" })).text;

const tasks: RevisionContent = contentOf(
  [
    block(
      call("createTable", "tasks", {
        columns: {
          id: { type: "integer", notNull: true, identity: "always" },
          title: { type: "varchar(200)", notNull: true, comment: undefined },
          created_at: { type: "timestamptz", notNull: true, default: { $sql: "now()" } },
        },
        primaryKey: ["id"],
      }),
    ),
    block(call("createIndex", "ix_tasks_title", "tasks", ["title"], undefined)),
    {
      comments: ["rewrites-table: slow.", "Second paragraph."],
      calls: [call("alterColumn", "tasks", "title", { type: "text" })],
    },
    block(call("dropIndex", "a"), call("createIndex", "a", "tasks", ["title"])),
  ],
  [{ comments: ['deletes-data: drops table "tasks" and its rows.'], calls: [call("dropTable", "tasks")] }],
);

describe("the file", () => {
  test("reads as a person would have written it", async () => {
    expect(await format(printRevision(tasks)))
      .toBe(`import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "3f9c2a7b1d04",
  parents: ["9a1b22c07f3e"],
  message: "add tasks",
  createdAt: "2026-11-20T10:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("tasks", {
    columns: {
      id: { type: "integer", notNull: true, identity: "always" },
      title: { type: "varchar(200)", notNull: true },
      created_at: { type: "timestamptz", notNull: true, default: sql\`now()\` },
    },
    primaryKey: ["id"],
  });
  await op.createIndex("ix_tasks_title", "tasks", ["title"]);

  // rewrites-table: slow.
  // Second paragraph.
  await op.alterColumn("tasks", "title", { type: "text" });

  await op.dropIndex("a");
  await op.createIndex("a", "tasks", ["title"]);
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table "tasks" and its rows.
  await op.dropTable("tasks");
}
`);
  });

  test("keeps SQL of several lines as it is", async () => {
    const body =
      "create function f() returns text as $$\n  begin\n\treturn '\\d ${x}` \\';\n  end  \n$$ language plpgsql";
    const text = await format(printRevision(contentOf([block(call("execute", { $sql: body }))])));
    expect(text).toContain("as $$\n  begin\n\treturn '\\\\d \\${x}\\` \\\\';\n  end  \n$$ language plpgsql`);");
    expect(await record(text)).toEqual([call("execute", { $sql: body })]);
  });

  test("names labels and dependencies only where there are any", () => {
    expect(printRevision({ ...tasks, revision: { ...revision, branchLabels: [], dependsOn: [] } })).toBe(
      printRevision(tasks),
    );
    expect(printRevision({ ...tasks, revision: { ...revision, branchLabels: ["cart"] } })).toContain(
      '  branchLabels: ["cart"],\n',
    );
  });

  test("compiles under strict settings, whatever is in use", async () => {
    const noSql = contentOf([block(call("dropTable", "a"))], [{ comments: ["cannot be undone"], calls: [] }]);
    const files = await Promise.all([tasks, noSql, contentOf([])].map(async (one) => format(printRevision(one))));
    expect(compile(files)).toEqual([]);
  }, 60_000);
});

describe("the project's template", () => {
  test("arranges the parts", () => {
    const text = printRevision(
      tasks,
      (parts) => `// ours\n${parts.imports}\n${parts.revision}\n${parts.downgrade}\n${parts.upgrade}\n`,
    );
    expect(text.startsWith("// ours\nimport { sql")).toBe(true);
  });

  test.each([
    ["export const revision = {};", /does not export upgrade/],
    ["export const upgrade = 1; export function downgrade() {}", /revision cannot be read/],
    ["/* export function upgrade */ export function downgrade() {}", /does not export upgrade/],
    [
      'export const upgrade = 1, x = 2; export { upgrade as downgrade }; export const revision = { id: "b" };',
      /revision cannot be read/,
    ],
  ])("must leave a migration: %s", (text, message) => {
    expect(() => printRevision(tasks, () => text)).toThrow(message);
    expect(() => printRevision(tasks, () => text)).toThrow(DiagnosticError);
  });
});

describe("texts from a database", () => {
  test.each([
    "*/",
    "`${process.exit()}`",
    "\\",
    "\\`",
    '"',
    "'",
    "\n",
    "\r\n",
    "\u2028",
    "\u202e",
    "\u0000",
    "\ud800",
    "\u{e0041}",
    "</script>",
  ])("%j is inert", async (hostile) => {
    const blocks = [
      {
        comments: [hostile, `x ${hostile} @ts-ignore`],
        calls: [call("x", hostile, { $sql: hostile }, { [hostile]: hostile })],
      },
    ];
    const text = printRevision(contentOf(blocks));
    const expected = [call("x", hostile, { $sql: hostile }, { [hostile]: hostile })];
    expect(await record(text)).toEqual(expected);
    expect(await record(await format(text))).toEqual(expected);
    for (const invisible of ["\u2028", "\u202e", "\u0000", "\ud800", "\u{e0041}"])
      expect(text).not.toContain(invisible);
  });

  test.each([
    "@ts-ignore",
    "@ts-nocheck",
    "prettier-ignore",
    "eslint-disable",
    "#sourceMappingURL=x",
    "/<reference",
    "webpackIgnore:",
    "a\nb",
  ])("a comment is no order: %j", (order) => {
    const text = printRevision(
      contentOf([{ comments: [order, `${"word ".repeat(22)}${order} ${"word ".repeat(22)}`], calls: [] }]),
    );
    for (const line of text.split("\n").filter((one) => one.includes("//"))) {
      expect(line).toMatch(/^\/\/\s+(?:note: |a\\nb|word)/);
    }
  });

  test("__proto__ is a key like any other", async () => {
    const hostile = JSON.parse('{ "__proto__": { "a": 1 }, "constructor": 2 }') as Argument;
    const [recorded] = await record(await format(printRevision(contentOf([block(call("x", hostile))]))));
    expect(Object.keys(recorded!.args[0] as object)).toEqual(["__proto__", "constructor"]);
  });

  test("an object with more than $sql is an object", async () => {
    const odd = { $sql: "a", b: 1 };
    expect(await record(printRevision(contentOf([block(call("x", odd))])))).toEqual([call("x", odd)]);
  });

  test("long ones stay whole", async () => {
    const long = 'é"\\`${\n'.repeat(1500);
    const calls = [call("x", long, { $sql: long })];
    expect(await record(await format(printRevision(contentOf([block(...calls)]))))).toEqual(calls);
  });

  test("a message is read back, before and after formatting", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (message) => {
        const text = printRevision({ ...contentOf([]), revision: { ...revision, message } });
        for (const version of [text, await format(text)])
          expect(readRevision(version, "/x.ts")?.revision).toEqual({ ...revision, message });
      }),
    );
  });

  test("whatever is printed is called again, before and after formatting", async () => {
    const hostile = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          "`",
          "$",
          "{",
          "${",
          "}",
          "\\",
          '"',
          "'",
          "\n",
          "\r",
          "\r\n",
          "\t",
          "*/",
          "//",
          " ",
          "u",
          "x",
          "0",
          "\u2028",
          "\u202e",
          "\ud800",
          "\udc00",
        ),
        fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
        fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 1 }),
      ),
    });
    const argument = fc.letrec<{ value: Argument }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        hostile,
        fc.double(),
        fc.integer(),
        fc.boolean(),
        fc.constantFrom(null, undefined),
        fc.record({ $sql: hostile }),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(
          fc.oneof(hostile, fc.constantFrom("__proto__", "constructor", "default", "1", "1e3", "$sql", "a b")),
          tie("value"),
          { maxKeys: 4, noNullPrototype: true },
        ),
      ),
    })).value;
    const method = fc.stringMatching(/^[a-z][A-Za-z]{0,8}$/).filter((name) => name !== "then");
    const blocks = fc.array(
      fc.record({
        comments: fc.array(hostile, { maxLength: 2 }),
        calls: fc.array(fc.record({ method, args: fc.array(argument, { maxLength: 4 }) }), { maxLength: 4 }),
      }),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(blocks, async (some) => {
        const expected = some
          .flatMap((one) => one.calls)
          .map(({ method: name, args }) => ({ method: name, args: withoutTrailing(args).map(withoutUndefined) }));
        const text = printRevision(contentOf(some));
        for (const version of [text, await format(text)]) {
          const recorded = await record(version);
          if (!isDeepStrictEqual(recorded, expected)) expect(recorded).toStrictEqual(expected);
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

function withoutTrailing(args: readonly Argument[]): Argument[] {
  const last = args.findLastIndex((one) => one !== undefined);
  return args.slice(0, last + 1);
}

function withoutUndefined(value: Argument): Argument {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutUndefined);
  const kept = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutUndefined(one)]));
}

function compile(files: readonly string[]): string[] {
  const library = `export interface Operations { [method: string]: (...args: unknown[]) => Promise<void> }
    export interface Revision { id: string; parents: string[]; message: string; createdAt: string }
    export function sql(strings: TemplateStringsArray): unknown;`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const texts = new Map([
    ["/library.d.ts", `declare module "@athanor/postgres" { ${library} }`],
    ...files.map((text, at): [string, string] => [`/${at}.ts`, text]),
  ]);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name);
    return text === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map((one) => `${one.file?.fileName}: ${ts.flattenDiagnosticMessageText(one.messageText, "\n")}`);
}
