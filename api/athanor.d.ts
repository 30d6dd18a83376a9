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
export { LockHolder }; // of core
export { LockWait }; // of core
export { Operation }; // of core
export { Question }; // of core
export { RenameAnswer }; // of core
export { RenameQuestion }; // of core
export { RevisionFile }; // of core
export { RunDirection }; // of core
export { RunEvents }; // of core
export { RunResult }; // of core
export { RunSpan }; // of core
export { SchemaObject }; // of core
export { StampResult }; // of core
export { Standing }; // of core
export { Statement }; // of core
export { StepProgress }; // of core
export { StepRecord }; // of core
export { Unmodelled }; // of core
export interface BranchesResult {
    readonly points: readonly PlacedRevision[];
    readonly labels: readonly {
        readonly label: string;
        readonly file: RevisionFile;
    }[];
}

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

export interface BundledRunOptions extends RunEvents, RunSettings {
    readonly url?: string;
    readonly connection?: Connection | ClientLoan;
    readonly target?: string;
    readonly singleTransaction?: boolean;
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

export interface CurrentResult {
    readonly heads: readonly Standing[];
    readonly implied: readonly Standing[];
    readonly pending: readonly RevisionFile[];
    readonly target: "head" | "heads";
    readonly interrupted: readonly {
        readonly revision: string;
        readonly direction: string;
        readonly step: number;
    }[];
    readonly unverifiable: readonly RevisionFile[];
    readonly diagnostics: readonly Diagnostic[];
}

export interface DoctorResult {
    readonly findings: readonly Diagnostic[];
    readonly looked: readonly ("history" | "database")[];
}

export interface GenerateOptions extends ProjectOptions, OwnershipOptions, NewRevisionOptions {
    readonly renames?: readonly RenameAnswer[];
    readonly conversions?: readonly ConversionAnswer[];
    readonly ask?: (questions: readonly Question[]) => Promise<readonly Answer[]>;
    readonly prove?: boolean;
    readonly empty?: boolean;
    readonly against?: "history" | "database";
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
    readonly revisions: readonly PlacedRevision[];
    readonly notes: readonly Diagnostic[];
}

export interface MergeOptions extends ProjectOptions, Omit<NewRevisionOptions, "message" | "head" | "splice" | "dependsOn"> {
    readonly targets?: readonly string[];
    readonly message?: string;
    readonly allowConflict?: boolean;
}

export interface MergeResult extends NewRevisionResult {
    readonly conflicts: readonly Diagnostic[];
    readonly judge: string;
}

export interface NewRevisionOptions {
    readonly message: string;
    readonly revId?: string;
    readonly head?: string;
    readonly splice?: boolean;
    readonly branchLabels?: readonly string[];
    readonly dependsOn?: readonly string[];
    readonly now?: Date;
}

export interface NewRevisionResult {
    readonly file: string;
    readonly revision: Revision;
    readonly diagnostics: readonly Diagnostic[];
}

interface OwnershipOptions {
    readonly strict?: boolean;
    readonly adoptUnknown?: boolean;
}

export interface PlacedRevision {
    readonly file: RevisionFile;
    readonly isHead: boolean;
    readonly isBase: boolean;
    readonly children: readonly RevisionFile[];
    readonly dependencies: readonly RevisionFile[];
    readonly dependants: readonly RevisionFile[];
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

export interface RebaseOptions extends ProjectOptions, Pick<RunOptions, "connection"> {
    readonly branch: string;
    readonly onto?: string;
}

export interface RebaseResult {
    readonly moved: readonly RevisionFile[];
    readonly onto: RevisionFile;
    readonly from: readonly string[];
    readonly judge: string;
}

export interface RunOptions extends ProjectOptions, RunEvents, RunSettings {
    readonly target?: string;
    readonly connection?: Connection | ClientLoan;
    readonly singleTransaction?: boolean;
}

export interface RunSettings {
    readonly lockTimeout?: number;
    readonly lockWait?: number;
    readonly lockRetries?: number;
    readonly statementTimeout?: number;
}

export interface StampOptions extends ProjectOptions, Pick<RunOptions, "connection" | "lockTimeout"> {
    readonly targets: readonly string[];
    readonly purge?: boolean;
    readonly verify?: boolean;
}

export function branches(options?: ProjectOptions): Promise<BranchesResult>;

export function bundle(options?: BundleOptions): Promise<BundleResult>;

export function check(options?: CheckOptions): Promise<CheckResult>;

export function current(options?: ProjectOptions & Pick<RunOptions, "connection">): Promise<CurrentResult>;

export function defineConfig(config: Config): Config;

export function doctor(options?: ProjectOptions & Pick<RunOptions, "connection">): Promise<DoctorResult>;

export function downgrade(options?: RunOptions): Promise<RunResult>;

export function ensureVersion(options?: ProjectOptions & Pick<RunOptions, "connection">): Promise<{
    readonly created: boolean;
    readonly table: string;
}>;

export function generate(options: GenerateOptions): Promise<GenerateResult>;

export function heads(options?: ProjectOptions): Promise<readonly (PlacedRevision & {
    readonly isDependency: boolean;
})[]>;

export function history(options?: ProjectOptions & {
    readonly range?: string;
}): Promise<HistoryResult>;

export function merge(options?: MergeOptions): Promise<MergeResult>;

export function newRevision(options: ProjectOptions & NewRevisionOptions): Promise<NewRevisionResult>;

export function offlineSql(direction: "upgrade" | "downgrade", options: ProjectOptions & {
    readonly target?: string;
}): Promise<string>;

export function plan(options: PlanOptions): Promise<PlanResult>;

export function rebase(options: RebaseOptions): Promise<RebaseResult>;

export function revisionFile(options: ProjectOptions & {
    readonly target: string;
}): Promise<RevisionFile | null>;

export function show(options?: ProjectOptions & {
    readonly targets?: readonly string[];
}): Promise<readonly PlacedRevision[]>;

export function stamp(options: StampOptions): Promise<StampResult>;

export function stampSql(options: Omit<StampOptions, "verify" | "connection" | "lockTimeout">): Promise<string>;

export function upgrade(options?: RunOptions): Promise<RunResult>;
