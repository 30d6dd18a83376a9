import type { Connection, Facts } from "@athanor/core";

const contexts = { i: "implicit", a: "assignment", e: "explicit" } as const;

/** Types whose values are text: the server converts to them on assignment, and from them when told to. */
const textTypes = new Set(["text", "character varying", "character", "name", "citext", '"char"']);

/** What the server's catalog says about casts and about its own types. */
export async function readFacts(connection: Connection): Promise<Facts> {
  const rows = await connection.query<{ source: string; target: string; context: keyof typeof contexts }>(
    "SELECT format_type(castsource, NULL) AS source, format_type(casttarget, NULL) AS target, castcontext::text AS context FROM pg_cast",
  );
  const casts = new Map(
    rows.map(({ source, target, context }) => [`${source}\n${target}`, contexts[context]] as const),
  );
  const types = await connection.query<{ name: string; family: string }>(
    "SELECT format_type(oid, NULL) AS name, typcategory::text AS family FROM pg_type WHERE typnamespace = 'pg_catalog'::regnamespace",
  );
  const families = new Map(types.map(({ name, family }) => [name, family]));
  return {
    cast(from, to) {
      if (from === to) return "implicit";
      const known = casts.get(`${from}\n${to}`);
      if (known) return known;
      if (textTypes.has(to)) return "assignment";
      return textTypes.has(from) ? "explicit" : null;
    },
    family: (type) => families.get(type) ?? null,
  };
}
