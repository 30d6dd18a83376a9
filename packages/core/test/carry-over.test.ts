import { describe, expect, it } from "vitest";
import { carryOver, kindNames, schemaObject, schemaOf, type Expressible, type Sayable } from "../src/index.js";

const all = Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as Expressible;
const source: Sayable = {
  expresses: { ...all, domain: "nothing", extension: "nothing", exclusion: "nothing", view: ["definition", "columns"] },
  canSay: (object) => object.kind !== "index" || object.attributes.on === "table",
};

const schema = (name: string) => schemaObject("schema", { name }, {});
const domain = schemaObject("domain", { schema: "types", name: "email" }, { type: "text" });
const extension = schemaObject("extension", { name: "citext" }, { schema: "extensions" });
const view = schemaObject("materializedView", { schema: "public", name: "totals" }, { definition: "select 1" });
const indexOn = (on: "table" | "materializedView") =>
  schemaObject("index", { schema: "public", table: "totals", name: `by_${on}` }, { on, keys: [] });
const exclusion = schemaObject("exclusion", { schema: "public", table: "gone", name: "one" }, {});

const left = (from: Parameters<typeof carryOver>[0], to: Parameters<typeof carryOver>[1]) =>
  [...carryOver(from, to, source).objects.keys()].sort();

describe("what a source cannot say", () => {
  it("stays, with the schema that it lives in", () => {
    const from = schemaOf([schema("types"), schema("unused"), domain]);
    expect(left(from, schemaOf([]))).toEqual(["domain:types.email", "schema:types"]);
    expect(left(from, schemaOf([schema("types")]))).toEqual(["domain:types.email", "schema:types"]);
  });

  it("stays, with the schema that it names", () => {
    const from = schemaOf(
      [schema("extensions"), extension],
      [{ from: extension.address, to: schema("extensions").address }],
    );
    const result = carryOver(from, schemaOf([]), source);
    expect([...result.objects.keys()].sort()).toEqual(["extension:citext", "schema:extensions"]);
    expect(result.edges).toEqual(from.edges);
  });

  it("goes with its owner", () => {
    const table = schemaObject("table", { schema: "public", name: "gone" }, {});
    expect(left(schemaOf([table, exclusion]), schemaOf([]))).toEqual([]);
    expect(left(schemaOf([table, exclusion]), schemaOf([table]))).toEqual([exclusion.address, table.address].sort());
  });

  it("may be some objects of a kind only", () => {
    const from = schemaOf([view, indexOn("table"), indexOn("materializedView")]);
    expect(left(from, schemaOf([view]))).toEqual(["index:public.totals.by_materializedView", view.address]);
    expect(left(from, schemaOf([]))).toEqual([]);
  });

  it("is not said of what is gone", () => {
    const given = (names: string[], columnComments: Record<string, string>) =>
      schemaOf([
        schemaObject(
          "view",
          { schema: "public", name: "v" },
          { definition: "", columns: names.map((name) => ({ name, type: "text" })), columnComments },
        ),
      ]);
    const result = carryOver(given(["a", "b"], { a: "one", b: "two" }), given(["b", "c"], {}), source);
    const [one] = [...result.objects.values()];
    expect((one!.attributes as { columnComments: object }).columnComments).toEqual({ b: "two" });
  });
});
