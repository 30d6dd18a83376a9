import {
  compile,
  displayName,
  isServerWide,
  kindTitle,
  type Diagnostic,
  type Judge,
  type ReadyPlan,
} from "@athanor/core";

import type { Workspace } from "./workspace/workspace.js";

/** What a plan does to what belongs to the whole server, where the judge stands on one of others: nothing of it was run there. */
export function leftOutOfProof(judge: Judge, { upgrade, downgrade }: ReadyPlan): Diagnostic[] {
  const objects = judge.leftOut([...upgrade.operations, ...downgrade.operations]);
  if (objects.length === 0) return [];
  const names = new Set(objects.map(({ kind, address }) => `${kindTitle(kind)} ${displayName(address)}`));
  return [
    {
      code: "ATH3205",
      severity: "note",
      message: `not proved on ${judge.name}, because it belongs to the whole server: ${[...names].join(", ")}`,
      hint: "review those calls by eye; or leave scratch.url out of the configuration, and the embedded database proves them",
    },
  ];
}

/** Roles that the upgrade names, the live database's server does not have, and nothing creates. */
export async function missingRoles(workspace: Workspace, { upgrade, to }: ReadyPlan): Promise<Diagnostic[]> {
  const { dialect } = workspace.project;
  const made = new Set([...to.objects.values()].filter(isServerWide).map(({ name }) => name.name));
  const named = compile(upgrade.calls.flat(), dialect).flatMap(({ roles = [] }) => roles);
  const others = [...new Set(named)].filter((name) => !made.has(name));
  if (others.length === 0) return [];
  const missing = await workspace.withDatabase((connection) => dialect.missingRoles(connection, others));
  if (missing.length === 0) return [];
  return [
    {
      code: "ATH3206",
      severity: "warning",
      message: `the database's server does not have what the migration names: role ${missing.join(", role ")}`,
      hint: "the upgrade would fail there: let an administrator create it first, or declare it in the models, so that the migration does",
    },
  ];
}
