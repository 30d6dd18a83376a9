import { globToRegExp } from "./glob.js";

/** Says what belongs to the models, where the author narrowed that down. */
export interface Filter {
  schema(name: string): boolean;
  table(schema: string, name: string): boolean;
}

/** `schemaFilter` and `tablesFilter` as drizzle-kit has them; a pattern that begins with `!` leaves out what it matches. */
export function filterOf(options: {
  readonly schemaFilter?: readonly string[];
  readonly tablesFilter?: readonly string[];
}): Filter {
  const { schemaFilter, tablesFilter = [] } = options;
  const without = tablesFilter.filter((one) => one.startsWith("!")).map((one) => globToRegExp(one.slice(1)));
  const only = tablesFilter.filter((one) => !one.startsWith("!")).map(globToRegExp);
  const schema = (name: string) => !schemaFilter || schemaFilter.includes(name);
  return {
    schema,
    table: (inSchema, name) =>
      schema(inSchema) &&
      (only.length === 0 || only.some((pattern) => pattern.test(name))) &&
      !without.some((pattern) => pattern.test(name)),
  };
}
