import type { PgRole } from "drizzle-orm/pg-core";
import type { Reading } from "./reading.js";

/** Reports roles that are declared. Those of somebody else (`.existing()`) are only named, by policies. */
export function reportRoles(reading: Reading, roles: readonly PgRole[]): void {
  const declared = roles.filter((role) => !(role as unknown as { readonly _existing?: boolean })._existing);
  if (declared.length === 0) return;
  reading.report({
    code: "ATH1214",
    severity: "warning",
    message: `not read yet: roles: ${declared.map(({ name }) => name).join(", ")}`,
    at: reading.places.of(declared[0]!),
    hint: "create and change them in a revision by hand, with op.execute(sql`...`), or declare them with .existing(); Athanor leaves those in the database alone",
  });
}
