import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import {
  carryOver,
  describeDifferences,
  isSayable,
  keepNames,
  kindOf,
  mapSchema,
  ownerOf,
  withSpelling,
  type Judge,
  type Sayable,
  type Schema,
  type SchemaObject,
  type SchemaSource,
} from "@athanor/core";
import { drizzle, type DrizzleOptions } from "@athanor/drizzle";
import { createLoader } from "@athanor/loader";
import { postgresDialect } from "@athanor/postgres";
import { typeorm, type TypeormModels } from "@athanor/typeorm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { pglite } from "../harness/backends.js";

/** What `cannot.json` says of an ORM that has no words for a part of a case. */
interface Cannot {
  /** What it has no words for. */
  readonly why: string;
  /** What is taken over from the database because of that. */
  readonly carried?: readonly string[];
  /** What is not: a migration of its models would change it. */
  readonly lost?: readonly string[];
}

const root = fileURLToPath(new URL(".", import.meta.url));
const cacheDir = fileURLToPath(new URL("../../node_modules/.cache/athanor/test-spellings", import.meta.url));
const load = createLoader({ root, cacheDir });

const sources: Readonly<Record<string, (file: string, options: object) => SchemaSource>> = {
  drizzle: (file, options) => drizzle(file, options as DrizzleOptions),
  typeorm: (file, options) => typeorm({ ...(options as TypeormModels), entities: [file] }),
};
const orms = Object.keys(sources);

const cases = readdirSync(root, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => ({
    name,
    sql: readFileSync(join(root, name, "schema.sql"), "utf8"),
    cannot: cannotOf(join(root, name, "cannot.json")),
  }));

function cannotOf(file: string): Readonly<Record<string, Cannot>> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, Cannot>) : {};
}

// Law 8: what is spelled in SQL, in Drizzle and in TypeORM is the same to the database.
describe("spellings", () => {
  let judge: Judge;
  beforeAll(async () => {
    judge = await pglite.open(postgresDialect.extensionsNamed(cases.map(({ sql }) => sql).join("\n")));
  });
  afterAll(() => judge?.close());

  for (const { name, sql, cannot } of cases)
    describe(name, () => {
      let wanted: Schema;
      beforeAll(async () => {
        wanted = (await judge.build(sql)).schema;
      });

      test("can be said whole by at least one ORM", () => {
        expect(orms).toEqual(expect.arrayContaining(Object.keys(cannot)));
        expect(Object.keys(cannot).length).toBeLessThan(orms.length);
      });

      for (const orm of orms) {
        const { why, carried = [], lost = [] } = cannot[orm] ?? {};
        test(`${orm}${why === undefined ? "" : `, but: ${why}`}`, async () => {
          const { says, schema } = await saidBy(orm, name, wanted, judge);
          const differences = await differencesOf(judge, wanted, schema);
          const left = await differencesOf(judge, wanted, carryOver(wanted, schema, says));
          expect({ carried: differences.filter((one) => !left.includes(one)), lost: left }).toEqual({ carried, lost });
          expect(why !== undefined, "something is missing where a reason is given").toBe(differences.length > 0);
        });
      }
    });
});

/** What models declare, as the database understands it, under the names that it has for what they leave unnamed. */
async function saidBy(
  orm: string,
  name: string,
  wanted: Schema,
  judge: Judge,
): Promise<{ schema: Schema; says: Sayable }> {
  const file = `${name}/${orm}.ts`;
  const [loaded] = await load.loadAll([file]);
  const source = sources[orm]!(file, (loaded!.exports.options ?? {}) as object);
  const { schema, named = [], diagnostics } = await source.read({ root, load });
  expect(
    diagnostics.filter(({ severity }) => severity === "error"),
    "what cannot be read",
  ).toEqual([]);
  const built = withSpelling(await judge.elaborate(schema), schema, postgresDialect);
  // What is left to somebody else, TypeORM's own table among it, is not what the case is about.
  const isNamed = (one: SchemaObject) => named.includes(one.address) || named.includes(ownerOf(one)!);
  const own = mapSchema(built, (one) => (isNamed(one) ? null : one));
  const says = { ...source, canSay: (one: SchemaObject) => !isNamed(one) && isSayable(source, one) };
  return { schema: keepNames(wanted, own, source.expresses), says };
}

/** `column things.a: type`; only the kind and name of what one side alone has. */
async function differencesOf(judge: Judge, wanted: Schema, said: Schema): Promise<string[]> {
  const { from, to } = await judge.comparable(wanted, said);
  return describeDifferences(from, to)
    .map(({ kind, name, what, attributes }) => {
      const changed = attributes.map((one) => one.name).join(", ");
      return `${kindOf(kind).title} ${name}${what === "missing" ? " is not in the SQL" : changed && `: ${changed}`}`;
    })
    .sort();
}
