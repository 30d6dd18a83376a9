import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import type { Casing } from "../../src/index.js";

/** The SQL that drizzle-kit writes for these declarations, from an empty database. */
export async function kit(exports: Record<string, unknown>, casing?: Casing): Promise<string[]> {
  const empty = generateDrizzleJson({});
  const declared = generateDrizzleJson(exports, empty.id, undefined, casing);
  return generateMigration(empty, declared);
}
