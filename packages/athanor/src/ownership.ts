import {
  DiagnosticError,
  displayName,
  mapSchema,
  ownerOf,
  type Address,
  type Introspection,
  type SchemaObject,
} from "@athanor/core";

import type { ModelsSchema, Workspace } from "./workspace/workspace.js";

/**
 * The live database, without what neither the models nor the history know: that is somebody else's, and is reported
 * instead of dropped.
 */
export async function historyAndUnknown(workspace: Workspace, models: ModelsSchema): Promise<Introspection> {
  const known = await workspace.historySchema().catch((error: unknown) => {
    // A history that cannot be replayed knows nothing, and then nothing is dropped.
    if (error instanceof DiagnosticError) return { schema: models.schema, unmodelled: [] };
    throw error;
  });
  const live = await workspace.withDatabase((connection) => workspace.databaseSchema(connection));
  const declared = (address: Address) => models.schema.objects.has(address) || known.schema.objects.has(address);
  const sayable = (object: SchemaObject) =>
    models.says.expresses[object.kind] !== "nothing" && models.says.canSay?.(object) !== false;
  // What stands in a table of ours is ours. So is what something of ours needs and the models have no words for, which
  // are never dropped on their account: the function of a trigger.
  const ours = new Set<Address>();
  const queue = [...live.schema.objects.values()].flatMap((object) => {
    const owner = ownerOf(object);
    return declared(object.address) || (owner !== null && declared(owner)) ? [object.address] : [];
  });
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    if (ours.has(address)) continue;
    ours.add(address);
    for (const edge of live.schema.edges) {
      const needed = edge.from === address ? live.schema.objects.get(edge.to) : undefined;
      if (needed && !sayable(needed)) queue.push(needed.address);
    }
  }
  const isOurs = ({ address }: SchemaObject) => ours.has(address);
  const foreign = [...live.schema.objects.values()].filter((object) => !isOurs(object) && ownerOf(object) === null);
  if (foreign.length > 0) {
    workspace.diagnostics.push({
      code: "ATH3201",
      severity: "note",
      message: `the database holds ${foreign.length} object(s) that neither the models nor the history know; they are left alone`,
      detail: foreign.map((object) => `${object.kind} ${displayName(object.address)}`),
      hint: "declare them in the models to let Athanor manage them",
    });
  }
  return { schema: mapSchema(live.schema, (object) => (isOurs(object) ? object : null)), unmodelled: live.unmodelled };
}
