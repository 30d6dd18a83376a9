import type { Firing } from "@athanor/core";

import { quoteName } from "../sql/identifiers.js";
import { statement } from "../sql/text.js";

const words: Readonly<Record<Firing, string>> = {
  origin: "ENABLE",
  disabled: "DISABLE",
  replica: "ENABLE REPLICA",
  always: "ENABLE ALWAYS",
};

/** The statement that says when a trigger or a rule fires. */
export const setFiring = (table: string, what: "TRIGGER" | "RULE", name: string, enabled: Firing) =>
  statement(`ALTER TABLE ${table} ${words[enabled]} ${what} ${quoteName(name)}`);

/** When something fires, by the letter that the catalog has for it. */
export const firingByLetter: Readonly<Record<string, Firing>> = {
  O: "origin",
  D: "disabled",
  R: "replica",
  A: "always",
};
