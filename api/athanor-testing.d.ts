export interface Check {
    readonly name: string;
    readonly run: () => Promise<void>;
}

export type CheckingOptions = ProjectOptions & DowngradeOptions;

interface Config {
    readonly schema: SchemaSource | readonly SchemaSource[];
    readonly database: Database;
    readonly migrations: string;
    readonly scratch?: {
        readonly url: string;
    };
    readonly prelude?: string;
    readonly bookkeeping?: Partial<BookkeepingOptions>;
    readonly run?: RunSettings;
    readonly file?: {
        readonly name?: string;
        readonly timezone?: string;
        readonly slugLength?: number;
    };
    readonly template?: (parts: RevisionParts) => string;
    readonly include?: (object: SchemaObject) => boolean;
    readonly unknown?: {
        readonly adopt?: readonly string[];
        readonly ignore?: readonly string[];
    };
    readonly rewrite?: (operations: readonly Operation[], direction: "upgrade" | "downgrade") => readonly Operation[];
    readonly derivedNames?: "follow" | "stay";
    readonly name?: (object: SchemaObject) => string | undefined;
}

export interface DowngradeOptions {
    readonly noWayBackFrom?: string;
}

export interface MigrationPlayground {
    query<R extends object = Record<string, unknown>>(sql: string | Sql, parameters?: readonly unknown[]): Promise<R[]>;
    execute(sql: string): Promise<void>;
    upgrade(target?: string): Promise<RunResult>;
    downgrade(target?: string): Promise<RunResult>;
    close(): Promise<void>;
}

interface ProjectOptions {
    readonly config?: Config | string;
    readonly cwd?: string;
}

interface RunSettings {
    readonly lockTimeout?: number;
    readonly lockWait?: number;
    readonly lockRetries?: number;
    readonly statementTimeout?: number;
}

export function checks(options?: CheckingOptions): readonly Check[];

export function downgradesLeaveNoTrace(options?: ProjectOptions & DowngradeOptions): Promise<void>;

export function migrateBefore(revision: string, options?: ProjectOptions): Promise<MigrationPlayground>;

export function modelsMatchMigrations(options?: ProjectOptions): Promise<void>;

export function singleHead(options?: ProjectOptions): Promise<void>;

export function upgradesFromBase(options?: ProjectOptions): Promise<void>;
