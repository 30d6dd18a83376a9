export type Casing = "snake_case" | "camelCase";

export interface DrizzleDatabase {
    readonly $client: unknown;
}

export interface DrizzleExports {
    readonly schema: Readonly<Record<string, unknown>>;
    readonly casing?: Casing;
}

export type DrizzleInput = string | readonly string[] | DrizzleExports;

export interface DrizzleOptions {
    readonly casing?: Casing;
    readonly schemaFilter?: readonly string[];
    readonly tablesFilter?: readonly string[];
}

export function connection({ $client }: DrizzleDatabase): ClientLoan;

export function drizzle(input: DrizzleInput, options?: DrizzleOptions): SchemaSource;
