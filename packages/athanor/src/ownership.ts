import {
  containerOf,
  DiagnosticError,
  displayName,
  fail,
  isSayable,
  joinName,
  kindTitle,
  linksOf,
  mapSchema,
  nameParts,
  ownerOf,
  withinDatabase,
  type Address,
  type Introspection,
  type SchemaObject,
  type Unmodelled,
} from "@athanor/core";

import type { ModelsSchema, Workspace } from "./workspace/workspace.js";

/** How to deal with what is not known or not understood. */
export interface OwnershipOptions {
  /** Refuse to go on where something exists that is not modelled. */
  readonly strict?: boolean;
  /** Take what the live database holds and nobody knows for our own: the models lack it, so it is to be dropped. */
  readonly adoptUnknown?: boolean;
}

/**
 * The live database, without what neither the models nor the history know: that is somebody else's, and is reported
 * instead of dropped, unless it is adopted. `foreign` is what only holds what is ours: a schema with an adopted table.
 */
export async function historyAndUnknown(
  workspace: Workspace,
  { schema: models, says, named }: ModelsSchema,
  { adoptUnknown = false }: OwnershipOptions,
): Promise<Introspection & { readonly foreign: ReadonlySet<Address> }> {
  const known = await workspace.historySchema().catch((error: unknown) => {
    // A history that cannot be replayed knows nothing, and then nothing is dropped.
    if (error instanceof DiagnosticError) return { schema: models, unmodelled: [] };
    throw error;
  });
  const { schema, ...rest } = await workspace.withDatabase((connection) => workspace.databaseSchema(connection));
  const live = { ...rest, schema: withinDatabase(schema, models, known.schema) };
  const { adopt = [], ignore = [] } = workspace.project.config.unknown ?? {};
  const isKnown = (object: SchemaObject): boolean => {
    if (models.objects.has(object.address) || known.schema.objects.has(object.address)) return true;
    const owner = ownerOf(object);
    // What stands in a table of ours is ours.
    return owner !== null && (models.objects.has(owner) || known.schema.objects.has(owner));
  };
  const isAdopted = (object: SchemaObject): boolean => {
    const whole = live.schema.objects.get(ownerOf(object) ?? object.address) ?? object;
    return !isNamed(whole, ignore) && (adoptUnknown || isNamed(whole, adopt));
  };
  const objects = [...live.schema.objects.values()];
  const { bases } = linksOf(live.schema);
  // What ours needs and the models have no words for, the function of a trigger, is never dropped on their account.
  const addresses = new Set<Address>();
  const queue = objects.filter((object) => isKnown(object) || isAdopted(object));
  for (let object = queue.pop(); object; object = queue.pop()) {
    if (addresses.has(object.address)) continue;
    addresses.add(object.address);
    for (const base of bases(object.address)) {
      const needed = live.schema.objects.get(base);
      if (needed && !isSayable(says, needed)) queue.push(needed);
    }
  }
  const ours = ({ address }: SchemaObject) => addresses.has(address);
  const isForeign = (object: SchemaObject) => !ours(object) && ownerOf(object) === null && !named.has(object.address);
  const foreign = objects.filter((object) => isForeign(object) && !isNamed(object, ignore));
  if (foreign.length > 0) {
    workspace.diagnostics.push({
      code: "ATH3201",
      severity: "note",
      message: `the database holds ${foreign.length} object(s) that neither the models nor the history know; they are left alone`,
      detail: foreign.map((object) => `${kindTitle(object.kind)} ${displayName(object.address)}`),
      hint: "declare them in the models; or let `unknown` in the configuration say what to adopt and what to ignore",
    });
  }
  const kept = objects.filter(ours);
  const around = new Set(kept.map(containerOf).filter((address) => address !== null && !addresses.has(address)));
  return {
    schema: mapSchema(live.schema, (object) =>
      addresses.has(object.address) || around.has(object.address) ? object : null,
    ),
    unmodelled: live.unmodelled,
    foreign: around as ReadonlySet<Address>,
  };
}

/** Models that say nothing of what is foreign: what only holds what is ours is not ours to drop. */
export function withoutForeign(models: ModelsSchema, foreign: ReadonlySet<Address>): ModelsSchema {
  const { says } = models;
  const canSay = (object: SchemaObject) => !foreign.has(object.address) && says.canSay?.(object) !== false;
  return { ...models, says: { ...says, canSay } };
}

/** Whether one of the patterns means this object: `legacy.*`, or `old_*` for what is in the default schema. */
function isNamed(object: SchemaObject, patterns: readonly string[]): boolean {
  const name = joinName(nameParts(object));
  // All in a schema is the schema too.
  const names = [name, `${name}.`, displayName(object.address)];
  return patterns.some((pattern) => {
    const expression = new RegExp(`^${pattern.split("*").map(escaped).join(".*")}$`, "su");
    return names.some((name) => expression.test(name));
  });
}

const escaped = (text: string) => text.replaceAll(/[\\^$.|?+()[\]{}]/g, "\\$&");

/** With `--strict`, what is not modelled ends the command. @throws DiagnosticError ATH3204 */
export function refuseUnmodelled(unmodelled: readonly Unmodelled[], { strict = false }: OwnershipOptions): void {
  if (!strict || unmodelled.length === 0) return;
  fail({
    code: "ATH3204",
    message: "something exists that is not modelled, and --strict was given",
    detail: unmodelled.flatMap(({ what, names, effect }) => names.map((name) => `${what} ${name} ${effect}`)),
    hint: "it is left alone in any case; without --strict it is only listed",
  });
}
