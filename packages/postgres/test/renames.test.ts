import {
  DiagnosticError,
  describeRenames,
  displayName,
  schemaObject,
  schemaOf,
  settleRenames,
  type RenameAnswer,
  type SchemaObject,
} from "@athanor/core";
import { describe, expect, test } from "vitest";

import { postgresDialect } from "../src/index.js";

interface Extra {
  readonly renamedFrom?: readonly string[];
}

const split = (name: string): [string, string] =>
  name.includes(".") ? (name.split(".") as [string, string]) : ["public", name];

/** A table with columns: `text` unless said otherwise. */
function table(
  name: string,
  columns: readonly (string | [name: string, type: string, extra?: Extra])[],
  extra: Extra = {},
) {
  const [schema, own] = split(name);
  return [
    schemaObject("table", { schema, name: own }, {}, extra),
    ...columns.map((column) => {
      const [called, type, more] = typeof column === "string" ? [column, "text", {}] : column;
      return schemaObject("column", { schema, table: own, name: called }, { type }, more);
    }),
  ];
}

function enumeration(name: string, values: readonly string[], extra: Extra = {}) {
  const [schema, own] = split(name);
  return [schemaObject("enum", { schema, name: own }, { values }, extra)];
}

const answer = (text: string): RenameAnswer => {
  const at = text.lastIndexOf(":");
  return at < 0 ? { from: text, to: null } : { from: text.slice(0, at), to: text.slice(at + 1) };
};

/** What is asked, and what is renamed: `old > new`. */
function settle(from: readonly SchemaObject[][], to: readonly SchemaObject[][], answers: readonly string[] = []) {
  const settled = settleRenames(schemaOf(from.flat()), schemaOf(to.flat()), answers.map(answer), postgresDialect);
  return {
    asked: settled.questions.map(
      (one) =>
        `${one.title} ${displayName(one.from)}: ${one.candidates.map((other) => displayName(other.to)).join(", ")}`,
    ),
    renamed: describeRenames(settled.renames).map((one) => `${one.from} > ${one.to}`),
    replaced: settled.replacements.map((one) => `${one.from} > ${one.to}`),
    reasons: settled.questions.flatMap((one) => one.candidates.map((other) => other.reason)),
  };
}

/** The message and the hint of the refusal. */
function refusal(...given: Parameters<typeof settle>): [string, string] {
  try {
    settle(...given);
  } catch (error) {
    if (error instanceof DiagnosticError) return [error.diagnostics[0]!.message, error.diagnostics[0]!.hint];
    throw error;
  }
  throw new Error("nothing was refused");
}

const nothing = { asked: [], renamed: [], replaced: [], reasons: [] };

describe("questions", () => {
  test("a value that is gone is asked about only where another one appeared", () => {
    const before = [enumeration("status", ["todo", "doing", "done"])];
    expect(settle(before, [enumeration("status", ["done", "todo"])])).toEqual(nothing);
    expect(settle(before, [enumeration("status", ["new", "todo", "doing", "done"])])).toEqual(nothing);
    const { asked, reasons } = settle(before, [enumeration("status", ["to do", "working", "done"])]);
    expect(asked).toEqual([
      'enum value status.todo: status."to do", status.working',
      'enum value status.doing: status.working, status."to do"',
    ]);
    expect(reasons[0]).toBe("same place in the enum, similar name");
  });

  test("an equal name in another schema is a candidate, another name there is none", () => {
    const { asked, reasons } = settle(
      [table("tasks", ["id", "title"])],
      [table("app.tasks", ["id", "title"]), table("app.jobs", ["id", "title"])],
    );
    expect(asked).toEqual(["table tasks: app.tasks"]);
    expect(reasons).toEqual(["same name, another schema, 2 of 2 columns are the same"]);
    expect(settle([enumeration("a", ["x"])], [enumeration("app.a", ["x"])]).asked).toEqual(["enum a: app.a"]);
  });

  test("where a schema may have been renamed, that is asked before its tables", () => {
    const from = [[schemaObject("schema", { name: "crm" }, {})], table("crm.tasks", ["id"])];
    const to = [[schemaObject("schema", { name: "sales" }, {})], table("sales.tasks", ["id"])];
    expect(settle(from, to).asked).toEqual(["schema crm: sales"]);
    expect(settle(from, to, ["crm"]).asked).toEqual(["table crm.tasks: sales.tasks"]);
    expect(settle(from, to, ["crm:sales"])).toEqual({ ...nothing, renamed: ["crm > sales"] });
  });
});

describe("answers", () => {
  test("names that are there before and after", () => {
    const ab = [table("t", ["a", "b"])];
    expect(settle(ab, ab, ["t.a:b", "t.b:a"]).renamed).toEqual(["t.a > t.b", "t.b > t.a"]);
    expect(settle(ab, [table("t", ["b", "c"])], ["t.a:b", "t.b:c"]).renamed).toEqual(["t.b > t.c", "t.a > t.b"]);
    expect(settle(ab, [table("t", ["b"])], ["t.a:b", "t.b"]).renamed).toEqual(["t.b > t.b__tmp", "t.a > t.b"]);
    const cycle = settle([table("t", ["a", "b", "c"])], [table("t", ["a", "b", "c"])], ["t.a:b", "t.b:c", "t.c:a"]);
    expect([...cycle.renamed].sort()).toEqual(["t.a > t.b", "t.b > t.c", "t.c > t.a"]);
  });

  test("half of an exchange is refused, with what is missing", () => {
    const ab = [table("t", ["a", "b"])];
    expect(refusal(ab, ab, ["t.a:b"])).toEqual([
      '"t.a" cannot have become "b": no such column appeared',
      '"t.b" was there before: if it gives its name away, say what became of it as well, --rename t.b:... or --no-rename t.b',
    ]);
    expect(refusal(ab, ab, ["t.a"])[0]).toBe('"t.a" is still in the models, so there is nothing to rename');
  });

  test("columns of tables that exchange their names are named under the old one", () => {
    const from = [table("one", ["id", "x"]), table("two", ["id", ["y", "integer"]])];
    const to = [table("two", ["id", "z"]), table("one", ["id", ["y", "integer"]])];
    const { renamed, asked } = settle(from, to, ["one:two", "two:one", "one.x:z"]);
    expect(asked).toEqual([]);
    expect(renamed).toEqual(["one > two", "two > one", "two.x > two.z"]);
  });

  test("a name that several things have means the one that is gone", () => {
    const schemas = [schemaObject("schema", { name: "app" }, {}), schemaObject("schema", { name: "core" }, {})];
    const { renamed } = settle([schemas, table("app", ["id"])], [schemas, table("core", ["id"])], ["app:core"]);
    expect(renamed).toEqual(["app > core"]);
    expect(refusal([schemas], [schemas], ["app:apps"])[0]).toBe(
      '"app" is still in the models, so there is nothing to rename',
    );
  });

  test("a full name is a place in another schema, a bare one stands beside", () => {
    const from = [table("a.tasks", ["id"])];
    const to = [table("a.jobs", ["id"]), table("b.tasks", ["id"]), table("jobs", ["id"])];
    expect(settle(from, to, ["a.tasks:jobs"]).renamed).toEqual(["a.tasks > a.jobs"]);
    expect(settle(from, to, ["a.tasks:b.tasks"]).renamed).toEqual(["a.tasks > b.tasks"]);
    expect(settle(from, to, ["a.tasks:public.jobs"]).renamed).toEqual(["a.tasks > jobs"]);
    expect(refusal(from, to, ["a.tasks:b.jobs"])[0]).toBe(
      '"a.tasks" cannot have become "b.jobs": no such table appeared',
    );
  });

  test("values: renamed where the name is new, replaced where it was there", () => {
    const from = [enumeration("s", ["a", "b", "c"])];
    expect(settle(from, [enumeration("s", ["x", "c"])], ["s.a:x", "s.b:c"])).toEqual({
      ...nothing,
      renamed: ["s.a > s.x"],
      replaced: ["b > c"],
    });
    expect(settle(from, [enumeration("s", ["x", "c"])], ["s.a:x", "s.b:x"])).toEqual({
      ...nothing,
      renamed: ["s.a > s.x"],
      replaced: ["b > x"],
    });
    expect(settle(from, [enumeration("s", ["b", "a", "c"])], ["s.a:b", "s.b:a"]).renamed).toEqual([
      "s.a > s.b",
      "s.b > s.a",
    ]);
    expect(refusal(from, from, ["s.a:b"])[0]).toBe('"s.a" cannot have become "b": no such enum value appeared');
    expect(refusal(from, [enumeration("s", ["a", "b"])], ["s.c:d"])[1]).toBe("what appeared beside it: a, b");
  });
});

describe("hints", () => {
  test("answer a question ahead, and say nothing once their work is done", () => {
    const to = [table("t", [["description", "text", { renamedFrom: ["desc", "body"] }], "other"])];
    expect(settle([table("t", ["desc"])], to)).toEqual({ ...nothing, renamed: ["t.desc > t.description"] });
    expect(settle([table("t", ["body", "other"])], to).renamed).toEqual(["t.body > t.description"]);
    expect(settle([table("t", ["description", "desc"])], to).asked).toEqual(["column t.desc: t.other"]);
    expect(settle(to, to)).toEqual(nothing);
  });

  test("flags say more", () => {
    const to = [table("t", [["b", "text", { renamedFrom: ["a"] }], "c"])];
    expect(settle([table("t", ["a"])], to, ["t.a:c"]).renamed).toEqual(["t.a > t.c"]);
    expect(settle([table("t", ["a"])], to, ["t.a"])).toEqual(nothing);
  });

  test("name a table of another schema in full, and values in pairs", () => {
    const to = [
      table("b.jobs", ["id"], { renamedFrom: ["a.tasks"] }),
      enumeration("s", ["y", "z"], { renamedFrom: ['"x 1":y', "w:z"] }),
    ];
    const from = [table("a.tasks", ["id"]), enumeration("s", ["x 1", "w", "z"])];
    expect(settle(from, to)).toEqual({
      ...nothing,
      renamed: ['s."x 1" > s.y', "a.tasks > b.jobs"],
      replaced: ["w > z"],
    });
    expect(settle([table("tasks", ["id"])], [table("b.jobs", ["id"], { renamedFrom: ["jobs"] })])).toEqual(nothing);
  });
});
