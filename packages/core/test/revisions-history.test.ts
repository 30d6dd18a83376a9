import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DiagnosticError, type Diagnostic } from "../src/diagnostic.js";
import { historyOf } from "../src/revisions/history.js";
import type { Revision, RevisionFile } from "../src/revisions/revision.js";
import { resolveUpgrade } from "../src/revisions/targets.js";

function fileOf(
  id: string,
  parents: readonly string[] = [],
  more: Partial<Revision> & { name?: string } = {},
): RevisionFile {
  const { name = `${id}.ts`, ...rest } = more;
  const file = `/m/${name}`;
  const revision = { id, parents, message: "", createdAt: "2026-11-20T10:00:00Z", ...rest };
  return { file, name, revision, checksum: "", at: { file, line: 1, column: 1 } };
}

const ids = (files: Iterable<RevisionFile>): string[] => [...files].map((one) => one.revision.id);

function problemsOf(...files: RevisionFile[]): readonly Diagnostic[] {
  try {
    historyOf(files);
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
  return [];
}

describe("what is wrong is said at load", () => {
  test.each<[string, RevisionFile[], string, string[]]>([
    ["an id in two files", [fileOf("a"), fileOf("A", [], { name: "z.ts" })], "ATH4111", ['"A"', "a.ts", "z.ts"]],
    ["a file beside its build", [fileOf("a"), fileOf("a", [], { name: "a.js" })], "ATH4111", ["a.js", "a.ts", "build"]],
    ["a parent without a file", [fileOf("b", ["a"])], "ATH4112", ["b.ts", '"a"', "parent"]],
    ["a dependency without a file", [fileOf("b", [], { dependsOn: ["a"] })], "ATH4112", ["b.ts", '"a"', "dependency"]],
    ["its own parent", [fileOf("b", ["B"])], "ATH4113", ["b.ts", "parent"]],
    ["its own dependency", [fileOf("b", [], { dependsOn: ["b"] })], "ATH4113", ["b.ts", "dependency"]],
    [
      "a cycle",
      [fileOf("a", ["c"]), fileOf("b", ["a"]), fileOf("c", ["b"]), fileOf("d", ["c"])],
      "ATH4114",
      ["a -> c -> b -> a", "b is b.ts"],
    ],
    [
      "a cycle by a dependency",
      [fileOf("a", [], { dependsOn: ["b"] }), fileOf("b", ["a"])],
      "ATH4114",
      ["a -> b -> a"],
    ],
    ["a label that is an id", [fileOf("a"), fileOf("b", ["a"], { branchLabels: ["a"] })], "ATH4115", ["b.ts", "a.ts"]],
    [
      "a label twice",
      [fileOf("a", [], { branchLabels: ["x"] }), fileOf("b", ["a"], { branchLabels: ["x"] })],
      "ATH4115",
      ["b.ts", "a.ts", '"x"'],
    ],
    ["a reserved label", [fileOf("a", [], { branchLabels: ["heads"] })], "ATH4115", ["a.ts", "reserved"]],
    ["a label with a sign", [fileOf("a", [], { branchLabels: ["x-y"] })], "ATH4115", ['"x-y"']],
    ["a label with a space", [fileOf("a", [], { branchLabels: ["x y"] })], "ATH4115", ['"x y"']],
    ["an empty label", [fileOf("a", [], { branchLabels: [""] })], "ATH4115", ['""']],
  ])("%s", (_, files, code, words) => {
    for (const order of [files, [...files].reverse()]) {
      const problems = problemsOf(...order);
      expect(problems.map((one) => one.code)).toEqual([code]);
      const said = [problems[0]!.message, ...(problems[0]!.detail ?? []), problems[0]!.hint].join("\n");
      for (const word of words) expect(said).toContain(word);
      expect(problems[0]!.at).toBeDefined();
    }
  });

  test("all of it at once", () => {
    const problems = problemsOf(fileOf("a", ["x"]), fileOf("b", ["y"]), fileOf("c", ["c"], { branchLabels: ["head"] }));
    expect(problems.map((one) => one.code).sort()).toEqual(["ATH4112", "ATH4112", "ATH4113", "ATH4115"]);
  });

  test("a dependency on an ancestor is dropped with a note", () => {
    const history = historyOf([fileOf("a"), fileOf("b", ["a"]), fileOf("c", ["b"], { dependsOn: ["a"] })]);
    expect(history.notes).toMatchObject([{ code: "ATH4116", severity: "note" }]);
    expect(history.dependencies(history.byId("c")!)).toEqual([]);
  });
});

describe("the graph", () => {
  const fork = historyOf([
    fileOf("d", ["c"]),
    fileOf("b", ["a"]),
    fileOf("c", ["a"], { branchLabels: ["cart"] }),
    fileOf("a"),
  ]);

  test("knows its ends and its ways", () => {
    expect(ids(fork.heads)).toEqual(["b", "d"]);
    expect(ids(fork.bases)).toEqual(["a"]);
    expect(ids(fork.order)).toEqual(["a", "b", "c", "d"]);
    const d = fork.byId("D")!;
    expect(ids(fork.parents(d))).toEqual(["c"]);
    expect(ids(fork.children(fork.byId("a")!)).sort()).toEqual(["b", "c"]);
    expect(ids(fork.ancestors(d)).sort()).toEqual(["a", "c"]);
    expect(ids(fork.descendants(fork.byId("a")!)).sort()).toEqual(["b", "c", "d"]);
    expect(fork.byLabel("cart")?.revision.id).toBe("c");
    expect(fork.byLabel("Cart")).toBeUndefined();
  });

  test("puts dependencies first, and they follow nothing", () => {
    const history = historyOf([
      fileOf("z1"),
      fileOf("z2", ["z1"]),
      fileOf("n1"),
      fileOf("n2", ["n1"], { dependsOn: ["z2"] }),
    ]);
    expect(ids(history.order)).toEqual(["n1", "z1", "z2", "n2"]);
    expect(ids(history.heads)).toEqual(["z2", "n2"]);
    const n2 = history.byId("n2")!;
    expect(ids(history.ancestors(n2))).toEqual(["n1"]);
    expect(ids(history.ancestors(n2, { dependencies: true })).sort()).toEqual(["n1", "z1", "z2"]);
    expect(ids(history.effectiveHeads)).toEqual(["n2"]);
  });

  test("does not depend on the order of files", () => {
    const graph = fc
      .array(fc.array(fc.nat({ max: 30 }), { maxLength: 3 }), { minLength: 1, maxLength: 30 })
      .map((rows) =>
        rows.map((parents, at) => fileOf(`r${at}`, at === 0 ? [] : [...new Set(parents.map((one) => `r${one % at}`))])),
      );
    fc.assert(
      fc.property(
        graph.chain((files) => fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length }))),
        ([files, shuffled]) => {
          const history = historyOf(shuffled);
          expect(ids(history.order)).toEqual(ids(historyOf(files).order));
          const places = new Map(history.order.map((one, at) => [one, at]));
          for (const one of history.order)
            for (const parent of history.parents(one)) expect(places.get(parent)!).toBeLessThan(places.get(one)!);
        },
      ),
    );
  });

  test("may be long", () => {
    const files = Array.from({ length: 20_000 }, (_, at) => fileOf(`r${at}`, at === 0 ? [] : [`r${at - 1}`]));
    const history = historyOf(files);
    expect(history.ancestors(history.heads[0]!).size).toBe(19_999);
    expect(resolveUpgrade(history, [], "head").steps).toHaveLength(20_000);
    expect(problemsOf(fileOf("r0", ["r19999"]), ...files.slice(1)).map((one) => one.code)).toEqual(["ATH4114"]);
  });
});

test("rows that another row implies are named", () => {
  const history = historyOf([fileOf("a"), fileOf("b", ["a"]), fileOf("c", ["b"])]);
  expect(resolveUpgrade(history, ["b", "a"], "head")).toMatchObject({
    redundant: ["a"],
    from: [{ name: "b.ts" }],
    to: [{ name: "c.ts" }],
  });
  expect(resolveUpgrade(history, ["c", "a"], "head")).toMatchObject({ redundant: ["a"], steps: [] });
});
