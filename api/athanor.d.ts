export { Answer }; // of core
export { ClientLoan }; // of core
export { Connection }; // of core
export { ConversionAnswer }; // of core
export { ConversionQuestion }; // of core
export { Database }; // of core
export { Diagnostic }; // of core
export { DiagnosticError }; // of core
export { Difference }; // of core
export { Hazard }; // of core
export { Operation }; // of core
export { Question }; // of core
export { RenameAnswer }; // of core
export { RenameQuestion }; // of core
export { RunResult }; // of core
export { SchemaObject }; // of core
export { Statement }; // of core
export { Unmodelled }; // of core
export interface BundleOptions extends ProjectOptions {
    readonly out?: string;
    readonly external?: readonly string[];
}

export interface BundleResult {
    readonly file: string;
    readonly size: number;
    readonly revisions: readonly RevisionFile[];
}

export interface Bundled {
    upgrade(options?: BundledRunOptions): Promise<RunResult>;
    downgrade(options?: BundledRunOptions): Promise<RunResult>;
    current(options?: Pick<BundledRunOptions, "url" | "connection">): Promise<CurrentResult>;
    offlineSql(direction: "upgrade" | "downgrade", target: string): Promise<string>;
    commandLine(argv: readonly string[], output: ProgramOutput): Promise<number>;
}

export interface BundledRunOptions extends RunEvents {
    readonly url?: string;
    readonly connection?: Connection | ClientLoan;
    readonly target?: string;
    readonly lockTimeout?: number;
}

export interface CheckOptions extends ProjectOptions, OwnershipOptions {
    readonly database?: boolean;
}

export interface CheckResult {
    readonly exitCode: 0 | 1 | 2 | 3 | 4;
    readonly models: readonly Difference[];
    readonly database: readonly Difference[] | null;
    readonly pending: readonly string[];
    readonly diagnostics: readonly Diagnostic[];
    readonly unmodelled: readonly Unmodelled[];
}

export interface Config {
    readonly schema: SchemaSource | readonly SchemaSource[];
    readonly database: Database;
    readonly migrations: string;
    readonly scratch?: {
        readonly url: string;
    };
    readonly prelude?: string;
    readonly bookkeeping?: Partial<BookkeepingOptions>;
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

export interface CurrentResult {
    readonly heads: readonly {
        readonly id: string;
        readonly file?: RevisionFile;
        readonly isHead: boolean;
    }[];
    readonly pending: readonly RevisionFile[];
    readonly interrupted: readonly {
        readonly revision: string;
        readonly direction: string;
        readonly step: number;
    }[];
    readonly unverifiable: readonly RevisionFile[];
    readonly diagnostics: readonly Diagnostic[];
}

export interface GenerateOptions extends ProjectOptions, OwnershipOptions {
    readonly message: string;
    readonly renames?: readonly RenameAnswer[];
    readonly conversions?: readonly ConversionAnswer[];
    readonly ask?: (questions: readonly Question[]) => Promise<readonly Answer[]>;
    readonly prove?: boolean;
    readonly empty?: boolean;
    readonly revId?: string;
    readonly against?: "history" | "database";
    readonly now?: Date;
}

export type GenerateResult = {
    readonly diagnostics: readonly Diagnostic[];
    readonly unmodelled: readonly Unmodelled[];
} & ({
    readonly status: "unchanged";
} | {
    readonly status: "questions";
    readonly questions: readonly Question[];
} | {
    readonly status: "unproved";
    readonly proof: Proof;
    readonly judge: string;
    readonly text: string;
    readonly hint: string;
} | {
    readonly status: "written";
    readonly file: string;
    readonly revision: Revision;
    readonly differences: readonly Difference[];
    readonly renames: readonly RenameDone[];
    readonly plan: ReadyPlan | null;
    readonly provedBy: string | null;
});

export interface HistoryResult {
    readonly revisions: readonly {
        readonly file: RevisionFile;
        readonly isHead: boolean;
        readonly isBase: boolean;
    }[];
}

interface OwnershipOptions {
    readonly strict?: boolean;
    readonly adoptUnknown?: boolean;
}

export interface PlanOptions extends Pick<OwnershipOptions, "strict"> {
    readonly from: PlanSource;
    readonly to: PlanSource;
    readonly dialect: Dialect;
    readonly renames?: readonly RenameAnswer[];
    readonly conversions?: readonly ConversionAnswer[];
    readonly scratch?: {
        readonly url: string;
    };
    readonly prelude?: string;
    readonly bookkeeping?: BookkeepingOptions;
    readonly cwd?: string;
    readonly derivedNames?: "follow" | "stay";
    readonly owns?: (object: SchemaObject) => boolean;
}

export type PlanResult = {
    readonly diagnostics: readonly Diagnostic[];
    readonly unmodelled: readonly Unmodelled[];
    readonly judge: string;
} & ({
    readonly status: "questions";
    readonly questions: readonly Question[];
} | {
    readonly status: "ready";
    readonly differences: readonly Difference[];
    readonly upgrade: PlannedDirection;
    readonly downgrade: PlannedDirection;
});

export type PlanSource = SchemaSource | readonly SchemaSource[] | Database | {
    readonly migrations: string;
} | {
    readonly sql: string;
} | {
    readonly files: readonly string[];
} | "nothing";

export interface PlannedDirection {
    readonly operations: readonly Operation[];
    readonly statements: readonly Statement[];
    readonly hazards: readonly Hazard[];
}

interface ProgramOutput {
    out(text: string): void;
    err(text: string): void;
    readonly isTerminal: boolean;
    readonly program: string;
}

export interface ProjectOptions {
    readonly config?: Config | string;
    readonly cwd?: string;
}

export interface RunOptions extends ProjectOptions, RunEvents {
    readonly target?: string;
    readonly connection?: Connection | ClientLoan;
    readonly lockTimeout?: number;
}

export function bundle(options?: BundleOptions): Promise<BundleResult>;

export function check(options?: CheckOptions): Promise<CheckResult>;

export function current(options?: ProjectOptions & Pick<RunOptions, "connection">): Promise<CurrentResult>;

export function defineConfig(config: Config): Config;

export function downgrade(options?: RunOptions): Promise<RunResult>;

export function generate(options: GenerateOptions): Promise<GenerateResult>;

export function history(options?: ProjectOptions & {
    readonly range?: string;
}): Promise<HistoryResult>;

export function newRevision(options: ProjectOptions & Pick<GenerateOptions, "message" | "revId" | "now">): Promise<{
    file: string;
    revision: Revision;
    diagnostics: readonly Diagnostic[];
}>;

export function offlineSql(direction: "upgrade" | "downgrade", options: ProjectOptions & {
    readonly target?: string;
}): Promise<string>;

export function plan(options: PlanOptions): Promise<PlanResult>;

export function upgrade(options?: RunOptions): Promise<RunResult>;
