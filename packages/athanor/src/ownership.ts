import {
  DiagnosticError,
  displayName,
  mapSchema,
  ownerOf,
  type Introspection,
  type Schema,
  type SchemaObject,
} from "@athanor/core";

import type { Workspace } from "./workspace/workspace.js";

/**
 * The live database, without what neither the models nor the history know: that is somebody else's, and is reported
 * instead of dropped.
 */
export async function historyAndUnknown(workspace: Workspace, models: Schema): Promise<Introspection> {
  const known = await workspace.historySchema().catch((error: unknown) => {
    // A history that cannot be replayed knows nothing, and then nothing is dropped.
    if (error instanceof DiagnosticError) return { schema: models, unmodelled: [] };
    throw error;
  });
  const live = await workspace.withDatabase((connection) => workspace.databaseSchema(connection));
  const ours = (object: SchemaObject): boolean => {
    if (models.objects.has(object.address) || known.schema.objects.has(object.address)) return true;
    const owner = ownerOf(object);
    // What stands in a table of ours is ours.
    return owner !== null && (models.objects.has(owner) || known.schema.objects.has(owner));
  };
  const foreign = [...live.schema.objects.values()].filter((object) => !ours(object) && ownerOf(object) === null);
  if (foreign.length > 0) {
    workspace.diagnostics.push({
      code: "ATH3201",
      severity: "note",
      message: `the database holds ${foreign.length} object(s) that neither the models nor the history know; they are left alone`,
      detail: foreign.map((object) => `${object.kind} ${displayName(object.address)}`),
      hint: "declare them in the models to let Athanor manage them",
    });
  }
  return { schema: mapSchema(live.schema, (object) => (ours(object) ? object : null)), unmodelled: live.unmodelled };
}
