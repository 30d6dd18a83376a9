export { Revision }; // of core
export interface CheckOperations {
    addCheck(name: string, table: string, expression: SqlOrValue, options?: Omit<CheckOptions, "expression">): Promise<void>;
}

export interface CheckOptions {
    expression: SqlOrValue;
    noInherit?: boolean;
    validated?: boolean;
    comment?: string;
}

export interface ColumnChange {
    type?: string;
    using?: Sql;
    collation?: string | null;
    notNull?: boolean;
    default?: SqlOrValue;
    identity?: "always" | "byDefault" | IdentityOptions | null;
    setIdentity?: Partial<IdentityOptions>;
    generated?: null;
    comment?: string | null;
}

export type ColumnComments = {
    readonly [column: string]: string | null;
};

export interface ColumnOperations {
    addColumn(table: string, name: string, column: ColumnOptions, options?: {
        ifNotExists?: boolean;
    }): Promise<void>;
    dropColumn(table: string, name: string, options?: {
        ifExists?: boolean;
    }): Promise<void>;
    alterColumn(table: string, name: string, change: ColumnChange): Promise<void>;
    renameColumn(table: string, name: string, to: string): Promise<void>;
}

export interface ColumnOptions {
    type: string;
    notNull?: boolean;
    default?: SqlOrValue;
    identity?: "always" | "byDefault" | IdentityOptions;
    generated?: Sql | {
        as: Sql;
        stored: boolean;
    };
    collation?: string;
    comment?: string;
}

export interface CompiledOperations extends RoleOperations, SchemaOperations, ExtensionOperations, EnumOperations, DomainOperations, CompositeOperations, SequenceOperations, TableOperations, ColumnOperations, ConstraintOperations, PrimaryKeyOperations, UniqueOperations, CheckOperations, ExclusionOperations, ForeignKeyOperations, IndexOperations, ViewOperations, MaterializedViewOperations, PolicyOperations, FunctionOperations, TriggerOperations, RuleOperations, StatisticsOperations, PrivilegeOperations, RowOperations {
}

export interface CompositeOperations {
    createComposite(name: string, fields: Fields, options?: {
        comment?: string;
    }): Promise<void>;
    dropComposite(name: string, options?: {
        ifExists?: boolean;
    }): Promise<void>;
    renameComposite(name: string, to: string): Promise<void>;
    moveComposite(name: string, schema: string): Promise<void>;
    renameCompositeField(name: string, field: string, to: string): Promise<void>;
    alterComposite(name: string, change: {
        dropFields?: readonly string[];
        alterFields?: Fields;
        addFields?: Fields;
        fieldComments?: {
            readonly [field: string]: string | null;
        };
        comment?: string | null;
    }): Promise<void>;
}

export interface ConstraintOperations {
    dropConstraint(table: string, name: string, options?: {
        ifExists?: boolean;
    }): Promise<void>;
    renameConstraint(table: string, name: string, to: string): Promise<void>;
    alterConstraint(table: string, name: string, change: {
        comment?: string | null;
        validated?: true;
    }): Promise<void>;
}

type Deferrable = "no" | "immediate" | "deferred";

interface DetailedCheck {
    expression: SqlOrValue;
    validated?: false;
    comment?: string;
}

export interface DomainChange {
    default?: SqlOrValue;
    notNull?: boolean;
    dropChecks?: readonly string[];
    addChecks?: {
        readonly [name: string]: DomainCheckOptions;
    };
    validateChecks?: readonly string[];
    checkComments?: {
        readonly [name: string]: string | null;
    };
    comment?: string | null;
}

export type DomainCheckOptions = SqlOrValue | DetailedCheck;

export interface DomainOperations {
    createDomain(name: string, type: string, options?: DomainOptions): Promise<void>;
    dropDomain(name: string, options?: {
        ifExists?: boolean;
    }): Promise<void>;
    renameDomain(name: string, to: string): Promise<void>;
    moveDomain(name: string, schema: string): Promise<void>;
    alterDomain(name: string, change: DomainChange): Promise<void>;
}

export interface DomainOptions {
    collation?: string;
    notNull?: boolean;
    default?: SqlOrValue;
    checks?: {
        readonly [name: string]: DomainCheckOptions;
    };
    comment?: string;
}

export interface EnumOperations {
    createEnum(name: string, values: readonly string[], options?: {
        comment?: string;
    }): Promise<void>;
    dropEnum(name: string, options?: {
        ifExists?: boolean;
    }): Promise<void>;
    renameEnum(name: string, to: string): Promise<void>;
    moveEnum(name: string, schema: string): Promise<void>;
    addEnumValue(name: string, value: string, options?: {
        before?: string;
        after?: string;
        ifNotExists?: boolean;
    }): Promise<void>;
    renameEnumValue(name: string, value: string, to: string): Promise<void>;
    alterEnum(name: string, change: {
        comment: string | null;
    }): Promise<void>;
}

export interface ExclusionOperations {
    addExclusion(name: string, table: string, definition: Sql, options?: {
        deferrable?: Deferrable;
        comment?: string;
    }): Promise<void>;
}

export interface ExtensionOperations {
    createExtension(name: string, options?: {
        schema?: string;
        comment?: string;
        ifNotExists?: boolean;
    }): Promise<void>;
    dropExtension(name: string, options?: {
        ifExists?: boolean;
    }): Promise<void>;
    alterExtension(name: string, change: {
        schema?: string;
        comment?: string | null;
    }): Promise<void>;
}

export type FieldOptions = string | {
    type: string;
    collation?: string;
    comment?: string;
};

type Fields = {
    readonly [field: string]: FieldOptions;
} | readonly (readonly [
    field: string,
    type: FieldOptions
])[];

export interface ForeignKeyOperations {
    addForeignKey(name: string, table: string, columns: readonly string[], options: ForeignKeyOptions): Promise<void>;
}

export interface ForeignKeyOptions {
    references: readonly [
        table: string,
        columns: readonly string[]
    ];
    onUpdate?: ForeignKeyAction;
    onDelete?: ForeignKeyAction;
    match?: "simple" | "full";
    deferrable?: Deferrable;
    validated?: boolean;
    comment?: string;
}

export interface FunctionOperations {
    createFunction(name: string, definition: Sql, options?: {
        comment?: string;
    }): Promise<void>;
    replaceFunction(name: string, definition: Sql): Promise<void>;
    dropFunction(name: string, options?: {
        ifExists?: boolean;
    }): Promise<void>;
    alterFunction(name: string, change: {
        comment: string | null;
    }): Promise<void>;
}

export type GrantTarget = {
    table: string;
    columns?: readonly string[];
} | {
    view: string;
    columns?: readonly string[];
} | {
    materializedView: string;
    columns?: readonly string[];
} | {
    sequence: string;
} | {
    function: string;
} | {
    type: string;
} | {
    schema: string;
};

export interface IdentityOptions extends SequenceNumbers {
    generation: "always" | "byDefault";
    sequence?: string;
}

export type IndexKeyOptions = string | Sql | (({
    column: string;
    expression?: never;
} | {
    expression: Sql;
    column?: never;
}) & {
    order?: "asc" | "desc";
    nulls?: "first" | "last";
    opclass?: string;
    collation?: string;
});

export interface IndexOperations {
    createIndex(name: string, table: string, keys: readonly IndexKeyOptions[], options?: IndexOptions): Promise<void>;
    dropIndex(name: string, options?: {
        ifExists?: boolean;
        concurrently?: boolean;
    }): Promise<void>;
    renameIndex(name: string, to: string): Promise<void>;
    alterIndex(name: string, change: {
        storage?: {
            readonly [name: string]: string | null;
        };
        comment?: string | null;
    }): Promise<void>;
}

export interface IndexOptions {
    unique?: boolean;
    using?: string;
    include?: readonly string[];
    nullsNotDistinct?: boolean;
    where?: Sql;
    storage?: {
        readonly [name: string]: string;
    };
    concurrently?: boolean;
    comment?: string;
    ifNotExists?: boolean;
}

export interface MaterializedViewOperations {
    createMaterializedView(name: string, query: Sql, options?: MaterializedViewOptions): Promise<void>;
    dropMaterializedView(name: string, options?: {
        ifExists?: boolean;
    }): Promise<void>;
    renameMaterializedView(name: string, to: string): Promise<void>;
    moveMaterializedView(name: string, schema: string): Promise<void>;
    alterMaterializedView(name: string, change: {
        storage?: {
            readonly [name: string]: string | null;
        };
        comment?: string | null;
        columnComments?: ColumnComments;
    }): Promise<void>;
}

export interface MaterializedViewOptions {
    using?: string;
    storage?: {
        readonly [name: string]: string;
    };
    tablespace?: string;
    withNoData?: boolean;
    comment?: string;
    columnComments?: {
        readonly [column: string]: string;
    };
}

export interface Operations extends CompiledOperations, RunOperations {
}

export type PgClient = Pick<Client, "query">;

export interface PolicyOperations {
    createPolicy(name: string, table: string, policy?: PolicyOptions): Promise<void>;
    dropPolicy(name: string, table: string, options?: {
        ifExists?: boolean;
    }): Promise<void>;
    renamePolicy(name: string, table: string, to: string): Promise<void>;
    alterPolicy(name: string, table: string, change: {
        to?: readonly string[];
        using?: Sql;
        withCheck?: Sql;
        comment?: string | null;
    }): Promise<void>;
}

export interface PolicyOptions {
    as?: "permissive" | "restrictive";
    for?: PolicyAttributes["command"];
    to?: readonly string[];
    using?: Sql;
    withCheck?: Sql;
    comment?: string;
}

export interface PostgresOptions {
    readonly url: string | undefined;
    readonly directory?: string;
}

export interface PrimaryKeyOperations {
    addPrimaryKey(name: string, table: string, columns: readonly string[], options?: Omit<PrimaryKeyOptions, "columns">): Promise<void>;
}

export interface PrimaryKeyOptions {
    columns: readonly string[];
    include?: readonly string[];
    deferrable?: Deferrable;
    comment?: string;
}

export type Privilege = "select" | "insert" | "update" | "delete" | "truncate" | "references" | "trigger" | "maintain" | "usage" | "create" | "execute";

export interface PrivilegeOperations {
    grant(privileges: readonly Privilege[], grant: {
        on: GrantTarget;
        to: readonly string[];
        withGrantOption?: boolean;
    }): Promise<void>;
    revoke(privileges: readonly Privilege[], revoke: {
        on: GrantTarget;
        from: readonly string[];
        grantOptionOnly?: boolean;
    }): Promise<void>;
}

export interface RoleOperations {
    createRole(name: string, role?: RoleOptions): Promise<void>;
    dropRole(name: string): Promise<void>;
    renameRole(name: string, to: string): Promise<void>;
    alterRole(name: string, change: RoleOptions): Promise<void>;
    grantRole(name: string, grant: {
        to: readonly string[];
    }): Promise<void>;
    revokeRole(name: string, revoke: {
        from: readonly string[];
    }): Promise<void>;
}

export interface RoleOptions {
    login?: boolean;
    superuser?: boolean;
    createDb?: boolean;
    createRole?: boolean;
    inherit?: boolean;
    replication?: boolean;
    bypassRls?: boolean;
    connectionLimit?: number;
    validUntil?: string | null;
    comment?: string | null;
}

export interface RowOperations {
    execute(statement: Sql | string): Promise<void>;
    bulkInsert(table: string, rows: readonly {
        readonly [column: string]: SqlOrValue | Date | object;
    }[]): Promise<void>;
}

export interface RuleOperations {
    createRule(name: string, table: string, definition: Sql, options?: {
        enabled?: Firing;
        comment?: string;
    }): Promise<void>;
    dropRule(name: string, table: string, options?: {
        ifExists?: boolean;
    }): Promise<void>;
    renameRule(name: string, table: string, to: string): Promise<void>;
    alterRule(name: string, table: string, change: {
        enabled?: Firing;
        comment?: string | null;
    }): Promise<void>;
}

export interface RunOperations {
    query<R extends object = Record<string, unknown>>(query: Sql | string): Promise<R[]>;
    data(step: (op: Operations) => Promise<void>): Promise<void>;
    setTimeouts(timeouts: Timeouts): Promise<void>;
    readonly isOffline: boolean;
}

export interface SchemaOperations {
    createSchema(name: string, options?: {
        comment?: string;
        ifNotExists?: boolean;
    }): Promise<void>;
    dropSchema(name: string, options?: {
        ifExists?: boolean;
    }): Promise<void>;
    renameSchema(name: string, to: string): Promise<void>;
    alterSchema(name: string, change: {
        comment: string | null;
    }): Promise<void>;
}

export interface SequenceNumbers {
    start?: number | string;
    increment?: number | string;
    min?: number | string;
    max?: number | string;
    cache?: number | string;
    cycle?: boolean;
}

export interface SequenceOperations {
    createSequence(name: string, options?: SequenceNumbers & {
        type?: string;
        ownedBy?: SequenceOwner;
        comment?: string;
        ifNotExists?: boolean;
    }): Promise<void>;
    dropSequence(name: string, options?: {
        ifExists?: boolean;
    }): Promise<void>;
    renameSequence(name: string, to: string): Promise<void>;
    moveSequence(name: string, schema: string): Promise<void>;
    alterSequence(name: string, change: SequenceNumbers & {
        type?: string;
        ownedBy?: SequenceOwner | null;
        comment?: string | null;
    }): Promise<void>;
}

export type SequenceOwner = {
    table: string;
    column: string;
};

export type SqlOrValue = Sql | string | number | boolean | null;

interface SqlTag {
    (strings: TemplateStringsArray, ...values: readonly unknown[]): Sql;
    id(...parts: readonly string[]): Sql;
    raw(text: string): Sql;
}

export interface StatisticsOperations {
    createStatistics(name: string, table: string, definition: Sql, options?: {
        target?: number;
        comment?: string;
    }): Promise<void>;
    dropStatistics(name: string, options?: {
        ifExists?: boolean;
    }): Promise<void>;
    renameStatistics(name: string, to: string): Promise<void>;
    alterStatistics(name: string, change: {
        target?: number | null;
        comment?: string | null;
    }): Promise<void>;
}

export interface TableChange {
    unlogged?: boolean;
    storage?: {
        readonly [name: string]: string | null;
    };
    rowSecurity?: boolean;
    forceRowSecurity?: boolean;
    comment?: string | null;
}

export interface TableOperations {
    createTable(name: string, table: TableOptions): Promise<void>;
    dropTable(name: string, options?: {
        ifExists?: boolean;
    }): Promise<void>;
    renameTable(name: string, to: string): Promise<void>;
    moveTable(name: string, schema: string): Promise<void>;
    alterTable(name: string, change: TableChange): Promise<void>;
}

export interface TableOptions {
    columns: {
        readonly [name: string]: ColumnOptions;
    };
    primaryKey?: readonly string[] | ({
        name: string;
    } & PrimaryKeyOptions);
    uniques?: {
        readonly [name: string]: readonly string[] | UniqueOptions;
    };
    checks?: {
        readonly [name: string]: SqlOrValue | CheckOptions;
    };
    unlogged?: boolean;
    storage?: {
        readonly [name: string]: string;
    };
    rowSecurity?: boolean;
    forceRowSecurity?: boolean;
    comment?: string;
    ifNotExists?: boolean;
}

export interface TriggerOperations {
    createTrigger(name: string, table: string, definition: Sql, options?: TriggerOptions): Promise<void>;
    dropTrigger(name: string, table: string, options?: {
        ifExists?: boolean;
    }): Promise<void>;
    renameTrigger(name: string, table: string, to: string): Promise<void>;
    alterTrigger(name: string, table: string, change: {
        enabled?: Firing;
        comment?: string | null;
    }): Promise<void>;
}

export interface TriggerOptions {
    constraint?: boolean;
    enabled?: Firing;
    comment?: string;
}

export interface UniqueOperations {
    addUnique(name: string, table: string, columns: readonly string[], options?: Omit<UniqueOptions, "columns">): Promise<void>;
}

export interface UniqueOptions {
    columns: readonly string[];
    include?: readonly string[];
    nullsNotDistinct?: boolean;
    deferrable?: Deferrable;
    comment?: string;
}

export interface ViewOperations {
    createView(name: string, query: Sql, options?: ViewOptions): Promise<void>;
    replaceView(name: string, query: Sql, options?: Pick<ViewOptions, "options">): Promise<void>;
    dropView(name: string, options?: {
        ifExists?: boolean;
    }): Promise<void>;
    renameView(name: string, to: string): Promise<void>;
    moveView(name: string, schema: string): Promise<void>;
    alterView(name: string, change: {
        options?: {
            readonly [name: string]: string | null;
        };
        comment?: string | null;
        columnComments?: ColumnComments;
    }): Promise<void>;
}

export interface ViewOptions {
    options?: {
        readonly [name: string]: string;
    };
    comment?: string;
    columnComments?: {
        readonly [column: string]: string;
    };
}

export function pgConnection(client: PgClient, close?: () => Promise<void>): Promise<Connection>;

export function pgliteConnection(db: PGlite, close?: () => Promise<void>): Promise<Connection>;

export function postgres(options: PostgresOptions): Database;

export const postgresDialect: Dialect;

export const sql: SqlTag;
