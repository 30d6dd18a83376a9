export type TypeormInput = string | DataSource | TypeormModels;

export interface TypeormModels {
    readonly entities: MixedList<Function | string | EntitySchema>;
    readonly namingStrategy?: NamingStrategyInterface;
    readonly entityPrefix?: string;
    readonly schema?: string;
    readonly uuidExtension?: "pgcrypto" | "uuid-ossp";
    readonly installExtensions?: boolean;
    readonly extensions?: string[];
    readonly metadataTableName?: string;
}

export interface TypeormOptions {
    readonly dataSource?: string;
    readonly env?: Readonly<Record<string, string>>;
}

export function connection(dataSource: DataSource): ClientLoan;

export function typeorm(input: TypeormInput, options?: TypeormOptions): SchemaSource;
