import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { nameParts, type SchemaObject } from "@athanor/core";
import { createLoader } from "@athanor/loader";
import { typeorm } from "@athanor/typeorm";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("fixtures/positions", import.meta.url));

test("everything stands where it is declared", async () => {
  const source = typeorm({ entities: ["entities.ts"] });
  const { schema, diagnostics } = await source.read({ root, load: createLoader({ root }) });
  expect(diagnostics).toEqual([]);
  const found = [...schema.objects.values()].map((one) => `${one.at?.line ?? "nowhere"}: ${titleOf(one)}`);
  expect(found.sort()).toEqual(marked().sort());
});

/** `kind:table.name`, where columns stand for a name that TypeORM made up. */
function titleOf(object: SchemaObject): string {
  const parts = nameParts(object).filter((part) => part !== "public" && part !== "app");
  const name = object.kind === "schema" ? object.name.name : parts.join(".");
  const { columns, keys } = object.attributes as { columns?: unknown; keys?: { column: string }[] };
  const listed = keys?.map(({ column }) => column) ?? (Array.isArray(columns) ? columns : null);
  if (!object.unnamed) return `${object.kind}:${name}`;
  if (object.kind === "enum") return `enum:${name}`;
  const made = object.kind === "primaryKey" ? "PK" : object.kind === "check" ? "CHK" : listed!.join(",");
  return `${object.kind}:${[...parts.slice(0, -1), made].join(".")}`;
}

/** What the comments at the ends of lines name. */
function marked(): string[] {
  const lines = readFileSync(`${root}/entities.ts`, "utf8").split("\n");
  return lines.flatMap((line, at) => {
    const marks = /\/\/ (\w+:.*)$/.exec(line)?.[1];
    return marks ? marks.split(" ").map((mark) => `${at + 1}: ${mark}`) : [];
  });
}
