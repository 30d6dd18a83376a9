import type { Unmodelled } from "@athanor/core";

import { shortened } from "./printable.js";

/** What exists, is not modelled and is left alone: `not modelled, left alone: 2 views (public.a, public.b), 1 trigger (...)`. */
export function renderUnmodelled(groups: readonly Unmodelled[]): string[] {
  if (groups.length === 0) return [];
  const said = groups.map(({ what, names }) => {
    const shown = names
      .slice(0, 5)
      .map((name) => shortened(name))
      .join(", ");
    const rest = names.length > 5 ? `, and ${names.length - 5} more` : "";
    return `${names.length} ${plural(what, names.length)} (${shown}${rest})`;
  });
  return [`not modelled, left alone: ${said.join(", ")}`];
}

/** "views", "policies", "indexes". */
export function plural(word: string, count: number): string {
  if (count === 1) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
