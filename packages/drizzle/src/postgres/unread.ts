import type { Diagnostic } from "@athanor/core";
import type { PgView } from "drizzle-orm/pg-core";
import type { Found } from "../declarations.js";
import { defaultSchema, tableTitle, type Reading, type TableEntry } from "./reading.js";

/** Reports, once, everything declared that has no kind yet. What belongs to somebody else (`.existing()`) is not missed. */
export function reportUnread(reading: Reading, found: Found, tables: readonly TableEntry[]): void {
  const { pg } = reading.orm;
  const viewTitle = ({ name, schema }: { name: string; schema: string | undefined }) =>
    tableTitle({ schema: schema ?? defaultSchema, name });
  const named: readonly (readonly [what: string, names: readonly string[]])[] = [
    [
      "views",
      found.views
        .map((view) => pg.getViewConfig(view as PgView))
        .filter((view) => !view.isExisting && reading.filter.schema(view.schema ?? defaultSchema))
        .map(viewTitle),
    ],
    [
      "materialized views",
      found.materializedViews
        .map(
          (view) =>
            pg.getMaterializedViewConfig(view as never) as { name: string; schema?: string; isExisting: boolean },
        )
        .filter((view) => !view.isExisting && reading.filter.schema(view.schema ?? defaultSchema))
        .map(({ name, schema }) => viewTitle({ name, schema })),
    ],
    [
      "policies",
      [
        ...tables.flatMap((entry) =>
          (entry.config?.policies ?? []).map(({ name }) => `${name} on ${tableTitle(entry)}`),
        ),
        ...found.policies.map(({ name }) => name),
      ],
    ],
    [
      "roles",
      found.roles
        .filter((role) => !(role as unknown as { readonly _existing?: boolean })._existing)
        .map(({ name }) => name),
    ],
    ["row level security", tables.filter(({ config }) => config?.enableRLS).map(tableTitle)],
  ];
  const detail = named.flatMap(([what, names]) => (names.length > 0 ? [`${what}: ${names.join(", ")}`] : []));
  if (detail.length === 0) return;
  const diagnostic: Diagnostic = {
    code: "ATH1214",
    severity: "warning",
    message: `not read yet: ${detail.join("; ")}`,
    hint: "create and change them in a revision by hand, with op.execute(sql`...`); Athanor leaves those in the database alone",
  };
  reading.report(diagnostic);
}
