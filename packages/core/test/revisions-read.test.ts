import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DiagnosticError, type Diagnostic } from "../src/diagnostic.js";
import { checksumOf } from "../src/revisions/checksum.js";
import { findExports } from "../src/revisions/find-exports.js";
import { parseLiteral } from "../src/revisions/parse-literal.js";
import { readRevision } from "../src/revisions/read-revision.js";
import { isRevisionFileName, readRevisions } from "../src/revisions/read-revisions.js";

const FIELDS = `id: "b2", parents: ["a1"], message: "add tasks", createdAt: "2026-11-20T10:00:00Z"`;
const EXPECTED = { id: "b2", parents: ["a1"], message: "add tasks", createdAt: "2026-11-20T10:00:00Z" };

function errorOf(text: string): Diagnostic {
  try {
    readRevision(text, "/m/x.ts");
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics[0]!;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("a literal is read", () => {
  test.each([
    ["as it is generated", `import { sql } from "x";\n\nexport const revision = { ${FIELDS} } satisfies Revision;\n`],
    [
      "with a type, const and comments",
      `export const revision: Readonly<Revision> = { /* } */ ${FIELDS}, // {\n } as const;`,
    ],
    [
      "in single quotes and templates",
      "export const revision = { 'id': 'b2', [\"parents\"]: [`a1`], message: `add tasks`, createdAt: '2026-11-20T10:00:00Z' }",
    ],
    [
      "in another order, with more in it",
      `export const revision = { extra: { n: -1.5e3, t: [true, null, undefined,], }, createdAt: "2026-11-20T10:00:00Z", message: "add tasks", parents: ["a1"] as string[], id: "b2" };`,
    ],
    [
      "after text that looks like one",
      `// export const revision = 1\n/* export const revision = 2 */ const a = "export const revision = 3", b = \`export const revision = \${"}" + \`\${4}\`} export\`;\nexport const revision = { ${FIELDS} };`,
    ],
    [
      "after regular expressions",
      `const a = /["'\`]/; const b = x.replace(/[/"]export const revision/, ""); const c = 4 / 2;\nexport const revision = { ${FIELDS} };`,
    ],
    ["with Windows line ends and a byte order mark", `\uFEFFexport const revision = {\r\n ${FIELDS}\r\n};\r\n`],
    ["as let", `export let revision = { ${FIELDS} };`],
    [
      "from a bundler's build",
      `var revision = { ${FIELDS} };\nasync function upgrade() {}\nexport {\n  revision,\n  upgrade\n};`,
    ],
    ["from a list that comes first", `export { r as revision };\nconst r = { ${FIELDS} };`],
    [
      "from TypeScript's CommonJS",
      `"use strict";\nexports.revision = void 0;\nexports.upgrade = upgrade;\nexports.revision = { ${FIELDS} };`,
    ],
  ])("%s", (_, text) => {
    expect(readRevision(text, "/m/x.ts")?.revision).toEqual(EXPECTED);
  });

  test("with its place", () => {
    expect(readRevision(`\n\n  export const revision = { ${FIELDS} };`, "/m/x.ts")?.at).toEqual({
      file: "/m/x.ts",
      line: 3,
      column: 3,
    });
  });

  test("with labels and dependencies", () => {
    const text = `export const revision = { ${FIELDS}, branchLabels: ["cart"], dependsOn: ["c3"] };`;
    expect(readRevision(text, "/m/x.ts")?.revision).toEqual({ ...EXPECTED, branchLabels: ["cart"], dependsOn: ["c3"] });
  });

  test("without being fooled by __proto__", () => {
    const text =
      'export const revision = { "__proto__": { id: "b2" }, parents: [], message: "", createdAt: "2026-11-20" };';
    expect(errorOf(text).message).toContain("revision.id is missing");
  });
});

describe("what is no literal says where and how", () => {
  test.each([
    ["export const revision = makeRevision();", "ATH4101", 'found "makeRevision("', 25],
    ["export const revision = { id: ID };", "ATH4101", 'expected a literal, found "ID"', 31],
    ["export const revision = { ...base };", "ATH4101", "expected a key", 27],
    ["export const revision = { id: `a${1}` };", "ATH4101", "must be run", 33],
    ['export const revision = { id: "a', "ATH4101", "does not end", 31],
    ["export const revision = { id: 'a' 'b' };", "ATH4101", 'expected ","', 35],
    ["export const revision = {", "ATH4101", "the end of the file", 26],
    ['export const revision = { id: "\\u12" };', "ATH4101", "escape", 32],
    ["export function revision() {}", "ATH4101", "not an object literal", 1],
    ['export { revision } from "./other.js";', "ATH4101", "not an object literal", 1],
    ["export const revision = [];", "ATH4102", "not an object", 1],
    ['export const revision = { id: "a" };', "ATH4102", "revision.createdAt is missing", 1],
    [
      'export const revision = { id: 5, parents: [], message: "", createdAt: "2026-11-20" };',
      "ATH4102",
      "revision.id is not a string",
      1,
    ],
    [
      'export const revision = { id: "a", parents: "b", message: "", createdAt: "2026-11-20" };',
      "ATH4102",
      "revision.parents is not an array",
      1,
    ],
    ['export const revision = { id: "a-b", parents: [], message: "", createdAt: "2026-11-20" };', "ATH4102", "a-b", 1],
    [
      'export const revision = { id: "Head", parents: [], message: "", createdAt: "2026-11-20" };',
      "ATH4102",
      "reserved",
      1,
    ],
    [
      'export const revision = { id: "a", parents: [], message: "", createdAt: "yesterday" };',
      "ATH4102",
      "yesterday",
      1,
    ],
    ["export async function upgrade(op) {}", "ATH4103", "exports upgrade, but no revision", 1],
    ["const revision = {};\nexport const downgrade = async (op) => {};", "ATH4103", "exports downgrade", 1],
  ])("%s", (text, code, message, column) => {
    const error = errorOf(text);
    expect(error).toMatchObject({ code, at: { file: "/m/x.ts", column } });
    expect(error.message).toContain(message);
    expect(error.hint).toContain("export const revision = {");
  });

  test("a module beside the migrations is none", () => {
    for (const text of [
      "",
      "export const chunk = 5;",
      "const revision = {}; export default revision;",
      "export class AddTasks {}",
    ]) {
      expect(readRevision(text, "/m/x.ts")).toBeNull();
    }
  });
});

describe("the parser of literals", () => {
  test("knows the escapes of the language", () => {
    const text = "'a\\n\\t\\x41\\u0042\\u{1F600}\\'\\\"\\\\\\\n\\\r\n\\z\\0'";
    expect(parseLiteral(text, 0)).toEqual({ value: `a\n\tAB😀'"\\z\0`, end: text.length });
    expect(parseLiteral("`a\r\nb\rc`", 0).value).toBe("a\nb\nc");
  });

  test("reads whatever JSON there is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseLiteral(text, 0)).toEqual({ value: JSON.parse(text), end: text.length });
      }),
    );
  });

  test("ends on any text", () => {
    const unit = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      "'",
      "`",
      "${",
      "\\",
      "//",
      "/*",
      "*/",
      "\n",
      " ",
      "a",
      "1",
      "export ",
      "const ",
      "revision",
      "=",
      "as ",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        findExports(text, ["revision"]);
        try {
          readRevision(`export const revision = ${text}`, "/m/x.ts");
        } catch (error) {
          expect(error).toBeInstanceOf(DiagnosticError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test("line ends and a byte order mark are no edit", () => {
  expect(checksumOf("a\r\nb\n")).toBe(checksumOf("a\nb\n"));
  expect(checksumOf("\uFEFFa")).toBe(checksumOf("a"));
  expect(checksumOf("a\nb")).not.toBe(checksumOf("a\n\nb"));
  expect(checksumOf("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
});

test.each([
  ["2026_a.ts", true],
  ["a.mts", true],
  ["a.js", true],
  ["a.mjs", true],
  ["a.b.ts", true],
  ["a.d.ts", false],
  ["a.d.mts", false],
  ["a.test.ts", false],
  ["a.spec.js", false],
  ["_a.ts", false],
  [".a.ts", false],
  ["a.cjs", false],
  ["a.sql", false],
  ["a.ts.map", false],
  ["ts", false],
])("name %s: %s", (name, counts) => {
  expect(isRevisionFileName(name)).toBe(counts);
});

describe("a directory", () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "athanor-revisions-"));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  test("is read in the order of names", async () => {
    const text = (id: string): string =>
      `export const revision = { id: "${id}", parents: [], message: "", createdAt: "2026-11-20" };`;
    await Promise.all(["c", "a", "b"].map((id) => writeFile(join(root, `${id}.ts`), text(id))));
    await writeFile(join(root, "shared.ts"), "export const x = 1;");
    await writeFile(join(root, "_draft.ts"), "export const revision = ");
    await mkdir(join(root, "directory.ts"));
    const files = await readRevisions(root);
    expect(files.map(({ name, revision }) => [name, revision.id])).toEqual([
      ["a.ts", "a"],
      ["b.ts", "b"],
      ["c.ts", "c"],
    ]);
    expect(files[0]).toMatchObject({
      file: join(root, "a.ts"),
      checksum: checksumOf(text("a")),
      at: { file: join(root, "a.ts"), line: 1, column: 1 },
    });
  });

  test("says all that is wrong", async () => {
    await writeFile(join(root, "b.ts"), "export const revision = 1;");
    await writeFile(join(root, "a.ts"), "export const revision = x;");
    await expect(readRevisions(root)).rejects.toMatchObject({
      diagnostics: [
        { code: "ATH4101", at: { file: join(root, "a.ts") } },
        { code: "ATH4102", at: { file: join(root, "b.ts") } },
      ],
    });
  });

  test("that is missing holds nothing; one that is a file is an error", async () => {
    expect(await readRevisions(join(root, "missing"))).toEqual([]);
    await writeFile(join(root, "file"), "");
    await expect(readRevisions(join(root, "file"))).rejects.toMatchObject({ diagnostics: [{ code: "ATH4104" }] });
  });

  test.skipIf(process.getuid?.() === 0)("with a file that may not be read", async () => {
    await writeFile(join(root, "a.ts"), "");
    await chmod(join(root, "a.ts"), 0);
    await expect(readRevisions(root)).rejects.toMatchObject({ diagnostics: [{ code: "ATH4105" }] });
  });
});
