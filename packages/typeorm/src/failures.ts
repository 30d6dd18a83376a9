import type { Diagnostic } from "@athanor/core";

import type { Entity } from "./entities.js";
import type { Places } from "./places.js";

/** What TypeORM has against the entities, at the property that it means. */
export function buildFailure(error: unknown, entities: readonly Entity[], places: Places): Diagnostic {
  const text = error instanceof Error ? error.message : String(error);
  // `User.state` or `User#posts`, as TypeORM's messages write them.
  const meant = [...text.matchAll(/\b([A-Za-z_$][\w$]*)[.#]([A-Za-z_$][\w$]*)\b/g)];
  const [at] = meant.flatMap(([, entity, property]) => {
    const target = entities.find((one) => nameOf(one) === entity);
    return (target && places.property(target, property)) ?? [];
  });
  return {
    code: "ATH1307",
    severity: "error",
    message: "TypeORM cannot make sense of the entities",
    detail: [`TypeORM said: ${text.replaceAll("\n", " ")}`],
    ...(at ? { at } : {}),
    hint: "correct the entity; the application would meet the same error when it connects",
    cause: error,
  };
}

function nameOf(entity: Entity): string {
  return typeof entity === "function" ? entity.name : String(entity.options.name);
}
