import { fileURLToPath } from "node:url";
import type { Attributes, Declaration, Diagnostic, Kind, ObjectOf, Schema, SchemaObject } from "@athanor/core";
import { drizzle, type DrizzleOptions } from "../../src/index.js";
import { testLoader } from "./loader.js";

export const testFolder = fileURLToPath(new URL("..", import.meta.url));

export interface Read {
  readonly schema: Schema;
  readonly objects: readonly SchemaObject[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads exports that are in memory. */
export async function read(
  exports: Record<string, unknown>,
  options: DrizzleOptions = {},
  declarations?: ReadonlyMap<object, Declaration>,
): Promise<Read> {
  const context = { root: testFolder, load: testLoader(declarations) };
  const { schema, diagnostics } = await drizzle({ schema: exports }, options).read(context);
  return { schema, objects: [...schema.objects.values()], diagnostics };
}

/** Reads exports of which nothing may be wrong. */
export async function readCleanly(exports: Record<string, unknown>, options: DrizzleOptions = {}): Promise<Read> {
  const result = await read(exports, options);
  if (result.diagnostics.length > 0) throw new Error(JSON.stringify(result.diagnostics, null, 2));
  return result;
}

export function ofKind<K extends Kind>({ objects }: Read, kind: K): ObjectOf<K>[] {
  return objects.filter((object) => object.kind === kind) as unknown as ObjectOf<K>[];
}

/** The attributes of the only object of this kind and own name. */
export function attributes<K extends Kind>(result: Read, kind: K, name: string): Attributes<K> {
  const found = ofKind(result, kind).filter((object) => (object.name as { name: string }).name === name);
  if (found.length !== 1) throw new Error(`${found.length} objects ${kind} ${name}`);
  return found[0]!.attributes;
}

/** `code severity message` of each diagnostic. */
export function said({ diagnostics }: Read): string[] {
  return diagnostics.map(({ code, severity, message }) => `${code} ${severity} ${message}`);
}
