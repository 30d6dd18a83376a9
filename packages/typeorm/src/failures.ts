import type { Diagnostic } from "@athanor/core";

import type { Entity } from "./entities.js";
import type { Places } from "./places.js";

/** What TypeORM has against the entities, at the property that it means. */
export function buildFailure(error: unknown, entities: readonly Entity[], places: Places): Diagnostic {
  const text = error instanceof Error ? error.message : String(error);
  const [entity, property] = meant(text);
  const target = entities.find((one) => nameOf(one) === entity);
  const at = target ? places.property(target, property) : undefined;
  const isUntold = /Data type "?(Object|undefined|Array)"?|Column type for .* is not defined/.test(text);
  return {
    code: isUntold ? "ATH1308" : "ATH1307",
    severity: "error",
    message: isUntold
      ? `the type of ${entity}.${property} cannot be told from its declaration`
      : "TypeORM cannot make sense of the entities",
    detail: [`TypeORM said: ${text.replaceAll("\n", " ")}`],
    ...(at ? { at } : {}),
    hint: isUntold
      ? 'give it a type: @Column({ type: "varchar" }), or @Column({ type: "enum", enum: Status })'
      : "correct the entity; the application would meet the same error when it connects",
    cause: error,
  };
}

/** `User.state` or `User#posts`, as TypeORM's messages write them. */
function meant(text: string): [entity: string | undefined, property: string | undefined] {
  const [, entity, property] = /\b([A-Za-z_$][\w$]*)[.#]([A-Za-z_$][\w$]*)\b/.exec(text) ?? [];
  return [entity, property];
}

function nameOf(entity: Entity): string {
  return typeof entity === "function" ? entity.name : String(entity.options.name);
}
