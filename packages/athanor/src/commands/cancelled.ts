import { fail } from "@athanor/core";

/** Ends the command of a person who would not answer. */
export function cancelled(): never {
  fail({
    code: "ATH5202",
    message: "cancelled; nothing has been written",
    hint: "run the command again when you know, or answer with --rename, --no-rename and --using",
  });
}
