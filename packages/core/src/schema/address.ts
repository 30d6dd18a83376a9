import { kindOf, type Kind, type NameOf } from "../kinds/index.js";

/**
 * The canonical name of a schema object: its kind, a colon and its qualified name,
 * for example `column:public.tasks.title` or `table:public."Order Items"`.
 */
export type Address = string & { readonly __address: true };

const plainPart = /^[^\s.:"@+]+$/u;

/** Joins the parts of a name with dots. A part that could be misread is put in double quotes; nothing is folded in case. */
export function joinName(parts: readonly string[]): string {
  return parts.map((part) => (plainPart.test(part) ? part : `"${part.replaceAll('"', '""')}"`)).join(".");
}

/**
 * The inverse of {@link joinName}. A text without dots and quotes is one part, whatever else it holds.
 * Returns null where a quote is not closed or a part is empty.
 */
export function splitName(text: string): string[] | null {
  const parts: string[] = [];
  let rest = text;
  for (;;) {
    const match = /^(?:"((?:[^"]|"")*)"|([^."]+))(\.|$)/u.exec(rest);
    if (!match) return null;
    parts.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'));
    rest = rest.slice(match[0].length);
    if (match[3] === "") return parts;
  }
}

/** The address of the object of this kind and name. */
export function addressOf<K extends Kind>(kind: K, name: NameOf<K>): Address {
  const parts = kindOf(kind).identity.map((part) => (name as Record<string, string>)[part]!);
  return `${kind}:${joinName(parts)}` as Address;
}

/** Kind and name parts of an address. */
export function parseAddress(address: Address): { kind: Kind; parts: string[] } {
  const colon = address.indexOf(":");
  return { kind: address.slice(0, colon) as Kind, parts: splitName(address.slice(colon + 1)) ?? [] };
}

/** The name as people write it, without the default schema: `tasks.title`, `app.tasks`. */
export function displayName(address: Address, defaultSchema = "public"): string {
  const { parts } = parseAddress(address);
  // What has more than its own name lives in a schema.
  return joinName(parts.length > 1 && parts[0] === defaultSchema ? parts.slice(1) : parts);
}
