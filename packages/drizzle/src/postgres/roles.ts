import { addressOf, schemaObject, type Address } from "@athanor/core";
import type { PgRole } from "drizzle-orm/pg-core";
import { declaredBy, type Reading } from "./reading.js";

/**
 * The roles that are exported. Two `pgRole` of one name are declared twice, unless one of them is `.existing()`: then the
 * role is somebody else's wherever it is named.
 *
 * @returns the addresses of those that are only named
 */
export function readRoles(reading: Reading, roles: readonly PgRole[]): Address[] {
  const existing = new Set(roles.filter(isExisting).map(({ name }) => name));
  for (const role of roles) {
    if (existing.has(role.name)) continue;
    const { name, createDb = false, createRole = false, inherit = true } = role as unknown as DeclaredRole;
    const object = schemaObject("role", { name }, { createDb, createRole, inherit }, declaredBy(reading, role));
    reading.declared.add(object, [{ space: "role", scope: [], name }]);
  }
  return [...existing].map((name) => addressOf("role", { name }));
}

/** What Drizzle keeps to itself. */
interface DeclaredRole {
  readonly name: string;
  readonly createDb?: boolean;
  readonly createRole?: boolean;
  readonly inherit?: boolean;
  readonly _existing?: boolean;
}

const isExisting = (role: PgRole) => (role as unknown as DeclaredRole)._existing === true;
