import type { Statement } from "@athanor/core";

import { quoteName, sqlName } from "../sql/identifiers.js";
import { commentOn } from "../sql/text.js";

/** The comment of a new constraint, where it has one. */
export function constraintComment(table: string, name: string, comment: string | null | undefined): Statement[] {
  return comment === undefined ? [] : [commentOn(`CONSTRAINT ${quoteName(name)} ON ${sqlName(table)}`, comment)];
}
