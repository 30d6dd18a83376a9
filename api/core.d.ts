export interface Accompaniment {
    readonly word: string;
    rewrite(operations: readonly Operation[], direction: "upgrade" | "downgrade", told: readonly string[]): readonly Operation[];
}

export type Address = string & {
    readonly __address: true;
};

export type AlterOrRename<V extends "alter" | "rename" = "alter" | "rename"> = {
    [P in V]: {
        readonly verb: P;
        readonly from: SchemaObject;
        readonly to: SchemaObject;
    };
}[V];

export type Answer = RenameAnswer | ConversionAnswer;

export type AnyKind = KindDefinition<Kind, readonly string[], Kind | null, Record<string, unknown>>;

export class Applied {
    #private;
    readonly redundant: readonly string[];
    constructor(history: History, rows: readonly string[], table?: string);
    get all(): ReadonlySet<RevisionFile>;
    get rows(): RevisionFile[];
    has(file: RevisionFile): boolean;
    lacking(files: Iterable<RevisionFile>): RevisionFile[];
    resting(files: Iterable<RevisionFile>): Set<RevisionFile>;
    apply(file: RevisionFile): RowChange;
    revert(file: RevisionFile): RowChange;
}

export type Argument = string | number | boolean | null | undefined | Sql | readonly Argument[] | {
    readonly [key: string]: Argument;
};

export type Attributes<K extends Kind> = (typeof kinds)[K] extends KindDefinition<string, readonly string[], string | null, infer A> ? A : never;

export interface Bookkeeping {
    exists(connection: Connection): Promise<boolean>;
    createSql(): string[];
    create(connection: Connection): Promise<void>;
    write(connection: Connection, statements: readonly string[]): Promise<void>;
    heads(connection: Connection): Promise<string[]>;
    replaceSql(remove: readonly string[] | "all", add: readonly string[]): string;
    unfinished(connection: Connection): Promise<JournalEntry[]>;
    checksums(connection: Connection): Promise<Map<string, string>>;
    begin(connection: Connection, entry: Omit<JournalEntry, "outcome"> & {
        readonly toolVersion: string;
    }): Promise<string>;
    progressSql(entry: string, progress: Progress, outcome: JournalEntry["outcome"]): string;
    tryLock(connection: Connection, owner: LockOwner): Promise<RunLock | LockHolder>;
}

export interface BookkeepingOptions {
    readonly schema: string;
    readonly versionTable: string;
    readonly journalTable: string;
    readonly lockTable: string;
}

export interface Branch {
    readonly name: string;
    readonly of: RevisionFile;
    readonly line: ReadonlySet<RevisionFile>;
    readonly own: ReadonlySet<RevisionFile>;
}

export interface Bundling {
    readonly exportName: string;
    readonly leavesOut: readonly string[];
}

export interface Call {
    readonly method: string;
    readonly args: readonly Argument[];
}

interface CheckAttributes {
    readonly expression: string;
    readonly noInherit: boolean;
    readonly validated: boolean;
    readonly comment: string | null;
}

export interface Claim {
    readonly space: string;
    readonly scope: readonly string[];
    readonly name: string;
}

export interface ClearOptions {
    readonly others?: Schema;
    readonly complete?: boolean;
    readonly onlyNamed?: boolean;
}

export interface ClientLoan {
    borrow(): Promise<{
        readonly client: unknown;
        giveBack(): void | Promise<void>;
    }>;
}

export interface ColumnAttributes extends Privileges {
    readonly type: string;
    readonly notNull: boolean;
    readonly default: string | null;
    readonly identity: Identity | null;
    readonly generated: Generated | null;
    readonly collation: string | null;
    readonly comment: string | null;
    readonly using?: string;
}

interface CompositeAttributes extends Privileges {
    readonly fields: readonly CompositeField[];
    readonly comment: string | null;
}

export interface CompositeField {
    readonly name: string;
    readonly type: string;
    readonly collation: string | null;
    readonly comment: string | null;
}

export interface ConnectOptions {
    readonly extensions?: () => Promise<readonly string[]>;
}

export interface Connection {
    readonly server: string;
    readonly version: number;
    query<R extends object = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<R[]>;
    execute(sql: string): Promise<void>;
    provideRoles?(names: readonly string[]): Promise<void>;
    readonly sparesServer?: boolean;
    readonly pid?: number;
    close(): Promise<void>;
}

export interface ConversionAnswer {
    readonly of: string;
    readonly using: string;
}

export interface ConversionQuestion extends Omit<Converting, "fits"> {
    readonly asks: "conversion";
    readonly of: Address;
    readonly title: string;
}

export interface ConversionWay {
    readonly using: string;
    readonly reason: string;
}

export interface Converting {
    readonly from: string;
    readonly to: string;
    readonly fits: boolean;
    readonly value: string;
    readonly ways: readonly ConversionWay[];
    readonly together: readonly string[];
}

export type CreateOrDrop<V extends "create" | "drop" = "create" | "drop"> = {
    [P in V]: {
        readonly verb: P;
        readonly object: SchemaObject;
        readonly with: readonly SchemaObject[];
    };
}[V];

export interface Creation {
    readonly object: SchemaObject;
    readonly with: readonly SchemaObject[];
    readonly calls: readonly Call[];
}

export interface Database {
    readonly dialect: Dialect;
    readonly label: string;
    connect(root?: string, options?: ConnectOptions): Promise<Connection>;
    observe?(): Promise<Connection>;
}

export interface Declaration {
    readonly file: string;
    readonly exportName: string;
    readonly at: Position;
    readonly keys: Readonly<Record<string, Position>>;
    readonly strings: Readonly<Record<string, Position>>;
    readonly renamedFrom?: Readonly<Record<string, readonly string[]>>;
    readonly types?: Readonly<Record<string, string>>;
}

export type Declarations = Readonly<Record<Address, string>>;

export interface Declared {
    readonly schema: Schema;
    readonly named?: readonly Address[];
    readonly extensions?: readonly string[];
    readonly diagnostics: readonly Diagnostic[];
}

export class DeclaredObjects {
    #private;
    readonly objects: SchemaObject[];
    constructor(reporting: DuplicateReport);
    add(object: SchemaObject, claims?: readonly Claim[]): boolean;
}

export interface Diagnostic {
    readonly code: string;
    readonly severity: "error" | "warning" | "note";
    readonly message: string;
    readonly at?: Position;
    readonly subject?: Address;
    readonly detail?: readonly string[];
    readonly hint: string;
    readonly cause?: unknown;
}

export class DiagnosticError extends Error {
    readonly diagnostics: readonly Diagnostic[];
    constructor(diagnostics: Diagnostic | readonly Diagnostic[]);
}

export interface Dialect {
    readonly name: string;
    readonly packageName: string;
    readonly defaultSchema: string;
    readonly bundling: Bundling;
    readonly kinds: {
        readonly [K in Kind]: DialectKind<K> | "unsupported";
    };
    readonly methods: {
        readonly [method: string]: (...args: never[]) => Statement[];
    };
    storedName(name: string): string;
    introspect(connection: Connection, options?: IntrospectOptions): Promise<Introspection>;
    connect(url: string): Promise<Connection>;
    connectionOver(client: unknown): Promise<Connection>;
    clear(connection: Connection, next: Schema, options?: ClearOptions): Promise<ReadonlySet<Address>>;
    scratch(options: ScratchOptions): Promise<Scratch>;
    judgeName(options: ScratchOptions): Promise<string>;
    facts(connection: Connection): Promise<Facts>;
    touchesServer(sql: string): boolean;
    missingRoles(connection: Connection, names: readonly string[]): Promise<string[]>;
    bookkeeping(options: BookkeepingOptions): Bookkeeping;
    leftovers(connection: Connection): Promise<readonly Leftover[]>;
    readonly sessions: Sessions;
    extensionsNamed(text: string): string[];
    scriptHead(statements: readonly Statement[]): readonly string[];
    explain(error: unknown, statement?: string, about?: "call" | "declaration"): Diagnostic;
    literal(value: unknown): string;
}

export interface DialectKind<K extends Kind> {
    readonly alterable: {
        readonly [A in keyof Attributes<K>]: "in place" | "replace";
    };
    readonly namespaces?: readonly string[];
    readonly innerNamespaces?: readonly string[];
    holdsBeside?(object: SchemaObject<K>): Iterable<{
        readonly namespace: string;
        readonly name: string;
    }>;
    withBeside?(object: SchemaObject<K>, name: string): SchemaObject<K>;
    create(object: SchemaObject<K>, others: readonly SchemaObject[], context: PlanContext): Call[];
    drop(object: SchemaObject<K>, others: readonly SchemaObject[], context: PlanContext): Call[];
    alter(from: SchemaObject<K>, to: SchemaObject<K>, context: PlanContext): Call[];
    rename?(from: SchemaObject<K>, to: SchemaObject<K>): Call[];
    move?(from: SchemaObject<K>, to: SchemaObject<K>): Call[];
    renameEntries?(from: SchemaObject<K>, to: SchemaObject<K>): Call[];
    mustReplace?(from: SchemaObject<K>, to: SchemaObject<K>, context: PlanContext): boolean;
    succeeds?(from: SchemaObject<K>, to: SchemaObject<K>, context: PlanContext): boolean;
    converting?(from: SchemaObject<K>, to: SchemaObject<K>, context: PlanContext): Converting | null;
    rebuilds?(from: SchemaObject<K>, to: SchemaObject<K>, context: PlanContext): Iterable<Address>;
    carriedBy?(object: SchemaObject<K>, verb: "create" | "drop", context: PlanContext): Address | null;
    rebuildable?(object: SchemaObject<K>): boolean;
    deferred?(object: SchemaObject<K>): Partial<Attributes<K>> | null;
    hazards?(operation: CreateOrDrop | AlterOrRename, context: PlanContext): Iterable<Omit<Hazard, "operation">>;
    follow?(objects: readonly SchemaObject<K>[], call: Call): readonly SchemaObject<K>[];
    spell?(declared: SchemaObject<K>, canonical: SchemaObject<K>): Partial<Attributes<K>>;
}

export interface Difference {
    readonly kind: Kind;
    readonly subject: Address;
    readonly name: string;
    readonly what: "missing" | "extra" | "changed";
    readonly attributes: readonly {
        readonly name: string;
        readonly from: unknown;
        readonly to: unknown;
    }[];
    readonly at?: Position;
}

export interface Direction {
    readonly operations: readonly Operation[];
    readonly calls: readonly (readonly Call[])[];
    readonly hazards: readonly Hazard[];
}

export interface DomainAttributes extends Privileges {
    readonly type: string;
    readonly collation: string | null;
    readonly notNull: boolean;
    readonly default: string | null;
    readonly checks: readonly DomainCheck[];
    readonly comment: string | null;
}

export interface DomainCheck {
    readonly name: string;
    readonly expression: string;
    readonly validated: boolean;
    readonly comment: string | null;
}

export interface DuplicateReport {
    readonly code: string;
    hint(object: SchemaObject, other: SchemaObject): string;
    say(position: Position): string;
    readonly stored?: (name: string) => string;
    report(diagnostic: Diagnostic): void;
}

export interface Edge {
    readonly from: Address;
    readonly to: Address;
    readonly late?: boolean;
}

export interface Elaborated {
    readonly schema: Schema;
    readonly refused: readonly Diagnostic[];
    readonly unknown: ReadonlySet<Address>;
}

export interface Entries<A> {
    readonly attribute: keyof A & string;
    readonly replaced?: keyof A & string;
    readonly title: string;
    readonly otherwise: string;
}

interface EnumAttributes extends Privileges {
    readonly values: readonly string[];
    readonly comment: string | null;
    readonly replaced?: readonly (readonly [
        gone: string,
        instead: string
    ])[];
}

interface ExclusionAttributes {
    readonly definition: string;
    readonly deferrable: "no" | "immediate" | "deferred";
    readonly comment: string | null;
}

export interface Execute {
    readonly verb: "execute";
    readonly up: Sql;
    readonly down: Sql | null;
}

export interface Executor {
    readonly isOffline: boolean;
    readonly skipsData: boolean;
    perform(call: Call, statements: readonly Statement[]): Promise<void>;
    query(sql: string): Promise<object[]>;
    setTimeouts?(timeouts: Timeouts): Promise<void>;
}

export type Expressible = {
    readonly [K in Kind]: readonly (keyof Attributes<K>)[] | "nothing";
};

interface ExtensionAttributes {
    readonly schema: string;
    readonly comment: string | null;
}

export interface Facade {
    readonly op: object;
    finish(): void;
    stop(): Promise<void>;
}

export interface Facts {
    cast(from: string, to: string): "implicit" | "assignment" | "explicit" | null;
    family(type: string): string | null;
}

export type Firing = "origin" | "disabled" | "replica" | "always";

export type ForeignKeyAction = "no action" | "restrict" | "cascade" | "set null" | "set default";

export interface ForeignKeyAttributes {
    readonly columns: readonly string[];
    readonly references: {
        readonly schema: string;
        readonly table: string;
        readonly columns: readonly string[];
    };
    readonly onUpdate: ForeignKeyAction;
    readonly onDelete: ForeignKeyAction;
    readonly match: "simple" | "full";
    readonly deferrable: "no" | "immediate" | "deferred";
    readonly validated: boolean;
    readonly comment: string | null;
}

export interface FoundExport {
    readonly at: number;
    readonly value: number | null;
}

export interface FunctionAttributes extends Privileges {
    readonly definition: string;
    readonly procedure: boolean;
    readonly parameters: string;
    readonly returns: string | null;
    readonly optional: number;
    readonly comment: string | null;
}

export interface Generated {
    readonly expression: string;
    readonly stored: boolean;
}

export interface Grant {
    readonly to: string;
    readonly privileges: readonly string[];
    readonly grantable: boolean;
}

export interface Hazard {
    readonly code: HazardCode;
    readonly subject: Address;
    readonly operation: number;
    readonly certainty: "certain" | "if rows exist";
    readonly why: string;
    readonly remedy: string;
}

export type HazardCode = "deletes-data" | "rewrites-table" | "irreversible";

export class History {
    #private;
    readonly order: readonly RevisionFile[];
    readonly heads: readonly RevisionFile[];
    readonly effectiveHeads: readonly RevisionFile[];
    readonly bases: readonly RevisionFile[];
    readonly notes: readonly Diagnostic[];
    constructor(files: readonly RevisionFile[]);
    byId(id: string): RevisionFile | undefined;
    byLabel(label: string): RevisionFile | undefined;
    get labels(): {
        readonly label: string;
        readonly file: RevisionFile;
    }[];
    byPrefix(prefix: string): RevisionFile[];
    parents(file: RevisionFile): readonly RevisionFile[];
    children(file: RevisionFile): readonly RevisionFile[];
    dependencies(file: RevisionFile): readonly RevisionFile[];
    dependants(file: RevisionFile): readonly RevisionFile[];
    needs(file: RevisionFile): readonly RevisionFile[];
    neededBy(file: RevisionFile): readonly RevisionFile[];
    place(file: RevisionFile): number;
    inOrder(files: Iterable<RevisionFile>): RevisionFile[];
    ancestors(file: RevisionFile, options?: {
        readonly dependencies?: boolean;
    }): ReadonlySet<RevisionFile>;
    descendants(file: RevisionFile, options?: {
        readonly dependants?: boolean;
    }): ReadonlySet<RevisionFile>;
}

export interface Identity extends SequenceOptions {
    readonly generation: "always" | "byDefault";
    readonly name: string | null;
}

export interface IndexAttributes {
    readonly on: "table" | "materializedView";
    readonly method: string;
    readonly unique: boolean;
    readonly keys: readonly IndexKey[];
    readonly include: readonly string[];
    readonly nullsNotDistinct: boolean;
    readonly where: string | null;
    readonly storage: Readonly<Record<string, string>>;
    readonly concurrently: boolean;
    readonly comment: string | null;
}

export interface IndexKey {
    readonly column: string | null;
    readonly expression: string | null;
    readonly order: "asc" | "desc";
    readonly nulls: "first" | "last";
    readonly opclass: string | null;
    readonly collation: string | null;
}

export class InterruptedRun extends Error {
    readonly committed: Progress;
    constructor(committed: Progress, cause: unknown);
}

export interface IntrospectOptions {
    readonly bookkeeping?: BookkeepingOptions;
    readonly inTransaction?: boolean;
}

export interface Introspection {
    readonly schema: Schema;
    readonly unmodelled: readonly Unmodelled[];
}

export interface Irreversible {
    readonly verb: "irreversible";
    readonly operation: Operation;
}

export interface JournalEntry {
    readonly revision: string;
    readonly direction: "upgrade" | "downgrade";
    readonly step: number;
    readonly outcome: "started" | "done" | "failed" | "interrupted";
    readonly checksum: string;
    readonly trace: string;
    readonly pending: string | null;
}

export class Judge {
    #private;
    readonly name: string;
    constructor(scratch: Scratch, dialect: Dialect);
    get connection(): Connection;
    elaborate(schema: Schema): Promise<Schema>;
    tryToElaborate(schema: Schema, left?: ReadonlySet<Address>): Promise<Elaborated>;
    elaborateChanges(schema: Schema, before: Remembered): Promise<Schema | null>;
    replay(history: RunOrder, loader: MigrationLoader, onCall?: (call: Call, file: RevisionFile) => void): Promise<Introspection>;
    introspect(): Promise<Introspection>;
    build(sql: string): Promise<Introspection>;
    standAt(schema: Schema): Promise<void>;
    leftOut(operations: readonly Operation[]): SchemaObject[];
    facts(): Promise<Facts>;
    comparable(from: Schema, to: Schema): Promise<{
        from: Schema;
        to: Schema;
    }>;
    plan({ from, to, carry, answers, rewrite }: PlanBetween): Promise<Plan>;
    prove(module: MigrationModule, from: Schema, to: Schema, locate: Locate): Promise<Proved>;
    proveByPart(module: MigrationModule, way: WayToProve, locate: Locate): Promise<Proved | null>;
    close(): Promise<void>;
    run(module: MigrationModule, direction: "upgrade" | "downgrade", locate: Locate): Promise<Introspection>;
    differences(found: Schema, wanted: Schema): Promise<Difference[]>;
}

export type Kind = keyof typeof kinds;

export interface KindDefinition<K extends string, N extends readonly string[], O extends string | null, A> {
    readonly kind: K;
    readonly title: string;
    readonly identity: N;
    readonly owner: O;
    readonly inline: boolean;
    readonly livesIn?: (attributes: A) => string;
    readonly carried?: (attributes: A) => Partial<A>;
    readonly serverWide?: true;
    readonly unmentioned?: (attributes: Readonly<Record<string, unknown>>, gone: string) => Readonly<Record<string, unknown>>;
    readonly keeps: "rows" | "state" | "nothing";
    readonly renamable?: false;
    readonly signature?: true;
    readonly likeness?: Likeness<A>;
    readonly entries?: Entries<A>;
    readonly converted?: keyof A & string;
    readonly belongsTo?: (attributes: A) => Reference | null;
    readonly texts: readonly (keyof A & string)[];
    readonly instructions: readonly (keyof A & string)[];
    readonly local?: readonly (keyof A & string)[];
    readonly fallsWithParts?: true;
    readonly defaults: {
        readonly [P in keyof A]?: A[P];
    };
    readonly __attributes?: A;
}

export interface Leftover {
    readonly name: string;
    readonly problem: string;
    readonly mend: string;
}

interface Likeness<A> {
    readonly telling?: keyof A & string;
    readonly members?: string;
    readonly floor?: number;
    readonly ordered?: boolean;
}

export interface Links {
    bases(address: Address): readonly Address[];
    dependants(address: Address): readonly Address[];
    members(address: Address): readonly Address[];
    attached(address: Address): readonly Address[];
}

export type Locate = (error: Error) => Position | undefined;

interface Located {
    readonly branch: Branch | null;
    readonly points: readonly RevisionFile[];
}

export interface LockHolder {
    readonly pid: number | null;
    readonly user: string;
    readonly application: string;
    readonly client: string | null;
    readonly since: string;
    readonly query: string | null;
}

export interface LockOwner {
    readonly host: string;
    readonly process: number;
    readonly observe?: (() => Promise<Connection>) | undefined;
}

export interface LockWait {
    readonly statement: Statement | null;
    readonly holders: readonly LockHolder[];
    readonly retries: number;
}

export interface MaterializedViewAttributes extends Privileges {
    readonly definition: string;
    readonly columns: readonly ViewColumn[];
    readonly method: string | null;
    readonly tablespace: string | null;
    readonly storage: Readonly<Record<string, string>>;
    readonly withNoData: boolean;
    readonly comment: string | null;
    readonly columnComments: Readonly<Record<string, string>>;
    readonly columnPrivileges: Readonly<Record<string, readonly Grant[]>>;
}

export interface MigrationLoader {
    load(file: string): Promise<Record<string, unknown>>;
    locate: Locate;
}

export interface MigrationModule {
    readonly upgrade: (op: object) => Promise<void>;
    readonly downgrade: (op: object) => Promise<void>;
}

export interface ModuleLoader {
    loadAll(files: readonly string[], options?: {
        readonly withTypes?: readonly string[];
    }): Promise<readonly {
        file: string;
        exports: Record<string, unknown>;
    }[]>;
    declarationOf(value: object): Declaration | undefined;
    require(specifier: string, from?: string): unknown;
}

export interface Move<T> {
    readonly from: T;
    readonly to: T;
}

export type NameOf<K extends Kind> = {
    readonly [P in (typeof kinds)[K]["identity"][number]]: string;
};

export interface NewPlace extends ResolveOptions {
    readonly head?: string;
    readonly splice?: boolean;
}

export interface ObjectOf<K extends Kind> {
    readonly kind: K;
    readonly name: NameOf<K>;
    readonly address: Address;
    readonly attributes: Attributes<K>;
    readonly spelled?: Partial<Attributes<K>>;
    readonly at?: Position;
    readonly unnamed?: boolean;
    readonly renamedFrom?: readonly string[];
}

export interface Observation {
    readonly blockers: readonly LockHolder[];
    readonly progress: StepProgress | null;
}

export interface OfflineRequest {
    readonly dialect: Dialect;
    readonly files: readonly RevisionFile[];
    readonly loader: MigrationLoader;
    readonly direction: "upgrade" | "downgrade";
    readonly target: string;
    readonly bookkeeping?: BookkeepingOptions;
}

export interface OpenPlan {
    readonly status: "questions";
    readonly questions: readonly Question[];
}

export type Operation = CreateOrDrop | AlterOrRename | Execute;

export interface Part {
    readonly addresses: ReadonlySet<Address>;
    readonly from: Schema;
    readonly to: Schema;
}

export interface Place {
    readonly isKept: boolean;
    readonly done: Progress;
    progressSql(progress: Progress): readonly string[];
    finishSql(progress: Progress): readonly string[];
}

export type Plan = ReadyPlan | OpenPlan;

export interface PlanBetween {
    readonly from: Schema;
    readonly to: Schema;
    readonly carry?: ((start: Schema, to: Schema) => Schema) | undefined;
    readonly answers: readonly Answer[];
    readonly rewrite?: Rewrite | undefined;
}

export interface PlanContext {
    readonly from: Schema;
    readonly to: Schema;
    readonly facts: Facts;
    readonly back?: boolean;
    readonly dialect: Dialect;
}

export interface PlanRequest {
    readonly from: Schema;
    readonly to: Schema;
    readonly upgrade: Prepared;
    readonly downgrade: Prepared;
    readonly dialect: Dialect;
    readonly facts: Facts;
    readonly rewrite?: Rewrite | undefined;
}

export interface PolicyAttributes {
    readonly permissive: boolean;
    readonly command: "all" | "select" | "insert" | "update" | "delete";
    readonly roles: readonly string[];
    readonly currentUser: string | null;
    readonly using: string | null;
    readonly withCheck: string | null;
    readonly comment: string | null;
}

export interface Position {
    readonly file: string;
    readonly line: number;
    readonly column: number;
}

export interface Prepared {
    readonly opening: readonly Operation[];
    readonly schema: Schema;
}

interface PrimaryKeyAttributes {
    readonly columns: readonly string[];
    readonly include: readonly string[];
    readonly deferrable: "no" | "immediate" | "deferred";
    readonly comment: string | null;
}

export interface Privileges {
    readonly privileges: readonly Grant[];
}

export type Progress = Pick<JournalEntry, "step" | "trace" | "pending">;

export interface Proof {
    readonly afterUpgrade: readonly Difference[];
    readonly afterDowngrade: readonly Difference[];
}

export interface Proved extends Proof {
    readonly reached: Introspection;
}

export type Question = RenameQuestion | ConversionQuestion;

export interface ReadContext {
    readonly root: string;
    readonly load: ModuleLoader;
}

export interface ReadRevision {
    readonly revision: Revision;
    readonly at: Position;
}

export interface ReadyPlan {
    readonly status: "ready";
    readonly renamed: Schema;
    readonly to: Schema;
    readonly upgrade: Direction;
    readonly downgrade: Direction;
}

interface Reference {
    readonly kind: string;
    readonly name: Readonly<Record<string, string>>;
}

export interface Remembered {
    readonly declarations: Declarations;
    readonly canonical: Schema;
}

export type Rename = AlterOrRename<"rename">;

export interface RenameAnswer {
    readonly from: string;
    readonly to: string | null;
}

export interface RenameCandidate {
    readonly to: Address;
    readonly score: number;
    readonly reason: string;
}

export interface RenameDone {
    readonly kind: Kind;
    readonly title: string;
    readonly from: string;
    readonly to: string;
}

export interface RenameQuestion {
    readonly asks: "rename";
    readonly from: Address;
    readonly title: string;
    readonly otherwise: string;
    readonly candidates: readonly RenameCandidate[];
}

export interface Replacement {
    readonly address: Address;
    readonly from: string;
    readonly to: string;
}

export interface ResolveOptions {
    readonly table?: string;
}

export interface Revision {
    readonly id: string;
    readonly parents: readonly string[];
    readonly message: string;
    readonly createdAt: string;
    readonly branchLabels?: readonly string[];
    readonly dependsOn?: readonly string[];
}

export interface RevisionFile {
    readonly file: string;
    readonly name: string;
    readonly revision: Revision;
    readonly checksum: string;
    readonly at: Position;
}

export type Rewrite = (operations: readonly Operation[], direction: "upgrade" | "downgrade") => readonly Operation[];

export interface RoleAttributes {
    readonly login: boolean;
    readonly superuser: boolean;
    readonly createDb: boolean;
    readonly createRole: boolean;
    readonly inherit: boolean;
    readonly replication: boolean;
    readonly bypassRls: boolean;
    readonly connectionLimit: number;
    readonly validUntil: string | null;
    readonly memberOf: readonly string[];
    readonly comment: string | null;
}

export interface Route {
    readonly direction: "upgrade" | "downgrade";
    readonly steps: readonly RouteStep[];
    readonly from: readonly RevisionFile[];
    readonly to: readonly RevisionFile[];
    readonly reason?: string;
    readonly notes: readonly string[];
    readonly redundant: readonly string[];
}

export interface RouteStep extends RowChange {
    readonly revision: RevisionFile;
}

export interface RowChange {
    readonly remove: readonly string[];
    readonly add: readonly string[];
}

export interface RuleAttributes {
    readonly on: "table" | "view";
    readonly definition: string;
    readonly enabled: Firing;
    readonly comment: string | null;
}

export type RunDirection = "upgrade" | "downgrade";

export interface RunEvents {
    onRevision?(revision: RevisionFile, direction: RunDirection): void;
    onRevisionDone?(revision: RevisionFile, direction: RunDirection): void;
    onStatement?(statement: Statement): void;
    onStep?(step: StepRecord): void;
    onLockWait?(wait: LockWait): void;
    onProgress?(statement: Statement, progress: StepProgress): void;
    onSplit?(revision: RevisionFile, step: number): void;
    span?<T>(span: RunSpan, work: () => Promise<T>): Promise<T>;
}

export interface RunLock {
    readonly kind: "session" | "lease";
    readonly guardSql: readonly string[];
    release(): Promise<void>;
}

export interface RunOptions {
    readonly connection: Connection;
    readonly dialect: Dialect;
    readonly locate: Locate;
    readonly place: Place;
    readonly skipsData: boolean;
    readonly statementsAtOnce?: number | undefined;
    readonly onStatement?: (statement: Statement) => void;
    readonly onCall?: (call: Call) => void;
    readonly timeouts?: Timeouts | undefined;
    readonly retries?: number | undefined;
    readonly inTransaction?: boolean | undefined;
    readonly isPooled?: boolean | undefined;
    readonly watch?: Watch | undefined;
    readonly onStep?: ((step: Omit<StepRecord, "revision" | "direction">) => void) | undefined;
    readonly onLockWait?: RunEvents["onLockWait"];
    readonly onSplit?: ((step: number) => void) | undefined;
    readonly span?: RunEvents["span"];
}

export interface RunOrder {
    readonly order: readonly RevisionFile[];
}

export interface RunRequest extends RunEvents {
    readonly connection: Connection;
    readonly dialect: Dialect;
    readonly files: readonly RevisionFile[];
    readonly loader: MigrationLoader;
    readonly target: string;
    readonly bookkeeping?: BookkeepingOptions;
    readonly lockTimeout?: number;
    readonly timeouts?: Timeouts;
    readonly lockRetries?: number;
    readonly singleTransaction?: boolean;
    readonly observe?: () => Promise<Connection>;
    readonly toolVersion: string;
}

export interface RunResult {
    readonly steps: readonly RevisionFile[];
    readonly heads: readonly string[];
    readonly reason?: string;
    readonly notes: readonly string[];
    readonly diagnostics: readonly Diagnostic[];
}

export interface RunSpan {
    readonly name: "athanor.run" | "athanor.revision" | "athanor.step";
    readonly attributes: Readonly<Record<string, string | number | boolean>>;
}

export interface Sayable {
    readonly expresses: Expressible;
    canSay?(object: SchemaObject): boolean;
    completed?(object: SchemaObject, before: SchemaObject): SchemaObject;
}

export interface Schema {
    readonly objects: ReadonlyMap<Address, SchemaObject>;
    readonly edges: readonly Edge[];
}

interface SchemaAttributes extends Privileges {
    readonly comment: string | null;
}

export type SchemaObject<K extends Kind = Kind> = {
    [P in K]: ObjectOf<P>;
}[K];

export interface SchemaSource extends Sayable {
    readonly label: string;
    accompaniment?(): Accompaniment | null;
    read(context: ReadContext): Promise<Declared>;
}

export interface Scratch {
    readonly connection: Connection;
    readonly judge: string;
    readonly others: Schema;
    readonly statementsAtOnce?: number;
    reset(): Promise<void>;
    close(): Promise<void>;
}

export interface ScratchOptions {
    readonly url?: string;
    readonly prelude?: string;
    readonly extensions?: () => Promise<readonly string[]>;
}

export interface SequenceAttributes extends SequenceOptions, Privileges {
    readonly type: string;
    readonly ownedBy: {
        readonly schema: string;
        readonly table: string;
        readonly column: string;
    } | null;
    readonly comment: string | null;
}

export interface SequenceOptions {
    readonly start: string;
    readonly increment: string;
    readonly min: string;
    readonly max: string;
    readonly cache: string;
    readonly cycle: boolean;
}

export interface SerializedSchema {
    readonly objects: readonly {
        readonly kind: Kind;
        readonly name: unknown;
        readonly attributes: unknown;
    }[];
    readonly edges: readonly (readonly string[])[];
}

export interface Sessions {
    timeoutSql(timeouts: Timeouts, until: "transaction" | "session"): readonly string[];
    resetTimeoutsSql(timeouts: Timeouts): readonly string[];
    isLockFailure(error: unknown): boolean;
    isFull(connection: Connection): Promise<boolean>;
    stepState(connection: Connection, sql: string): Promise<StepState>;
    observe(connection: Connection, pid: number): Promise<Observation>;
}

export interface SettledConversions {
    readonly schema: Schema;
    readonly questions: readonly ConversionQuestion[];
}

export interface SettledRenames {
    readonly renames: readonly Rename[];
    readonly replacements: readonly Replacement[];
    readonly questions: readonly RenameQuestion[];
}

export interface Sql {
    readonly $sql: string;
}

export interface StampOptions extends ResolveOptions {
    readonly purge?: boolean;
}

export interface StampRequest {
    readonly connection: Connection;
    readonly dialect: Dialect;
    readonly files: readonly RevisionFile[];
    readonly targets: readonly string[];
    readonly purge?: boolean;
    readonly bookkeeping?: BookkeepingOptions;
    readonly lockTimeout?: number;
    readonly verify?: (stamping: Stamping) => Promise<void>;
    readonly toolVersion: string;
}

export interface StampResult {
    readonly before: readonly string[];
    readonly heads: readonly string[];
}

export interface Stamping extends RowChange {
    readonly from: readonly RevisionFile[];
    readonly to: readonly RevisionFile[];
}

export interface Standing {
    readonly id: string;
    readonly file?: RevisionFile;
    readonly isHead: boolean;
    readonly is: "row" | "implied" | "redundant" | "unknown";
}

export interface Statement {
    readonly sql: string;
    readonly transactional: boolean;
    readonly transactionalForm?: string;
    readonly commitBefore?: readonly string[];
    readonly lastsInTransaction?: boolean;
    readonly roles?: readonly string[];
    readonly serverWide?: boolean;
}

export interface StatisticsAttributes {
    readonly schema: string;
    readonly definition: string;
    readonly target: number | null;
    readonly comment: string | null;
}

export interface StepProgress {
    readonly phase: string;
    readonly done: number;
    readonly total: number;
}

export interface StepRecord {
    readonly revision: string;
    readonly direction: RunDirection;
    readonly step: number;
    readonly sql: string;
    readonly transactional: boolean;
    readonly outcome: "done" | "failed";
    readonly milliseconds: number;
    readonly retries: number;
}

export type StepState = {
    readonly is: "absent" | "done";
} | {
    readonly is: "half";
    readonly tidy: readonly string[];
    readonly after: "absent" | "done";
} | {
    readonly is: "untraceable";
    readonly why: string;
    readonly hint: string;
};

interface TableAttributes extends Privileges {
    readonly unlogged: boolean;
    readonly storage: Readonly<Record<string, string>>;
    readonly rowSecurity: boolean;
    readonly forceRowSecurity: boolean;
    readonly comment: string | null;
}

export interface Target {
    readonly text: string;
    readonly branch: string | null;
    readonly symbol: string | null;
    readonly offset: number | null;
}

export interface TargetRange {
    readonly text: string;
    readonly from: Target | null;
    readonly to: Target | null;
}

export interface Timeouts {
    readonly lockWait?: number;
    readonly statement?: number;
}

export interface TriggerAttributes {
    readonly on: "table" | "view";
    readonly constraint: boolean;
    readonly definition: string;
    readonly enabled: Firing;
    readonly comment: string | null;
}

interface UniqueAttributes {
    readonly columns: readonly string[];
    readonly include: readonly string[];
    readonly nullsNotDistinct: boolean;
    readonly deferrable: "no" | "immediate" | "deferred";
    readonly comment: string | null;
}

export interface Unmodelled {
    readonly what: string;
    readonly names: readonly string[];
    readonly effect: string;
    readonly tables: readonly Address[];
}

export interface ViewAttributes extends Privileges {
    readonly definition: string;
    readonly columns: readonly ViewColumn[];
    readonly options: Readonly<Record<string, string>>;
    readonly comment: string | null;
    readonly columnComments: Readonly<Record<string, string>>;
    readonly columnPrivileges: Readonly<Record<string, readonly Grant[]>>;
}

export interface ViewColumn {
    readonly name: string;
    readonly type: string;
}

class Watch {
    #private;
    constructor(options: WatchOptions);
    get blockers(): readonly LockHolder[];
    around<T>(statement: Statement, lockWait: number | undefined, retries: number, work: () => Promise<T>): Promise<T>;
    close(): Promise<void>;
}

interface WatchOptions {
    readonly sessions: Sessions;
    readonly pid: number | undefined;
    readonly observe: (() => Promise<Connection>) | undefined;
    readonly events: RunEvents;
}

export interface Way {
    readonly revisions: readonly RevisionFile[];
    readonly reason: string;
    readonly notes: readonly string[];
}

export interface WayToProve {
    readonly from: Schema;
    readonly to: Schema;
    readonly operations: readonly Operation[];
    readonly start: Introspection;
}

export function accepted({ schema, refused }: Elaborated): Schema;

export function addressOf<K extends Kind>(kind: K, name: NameOf<K>): Address;

export function afterRename(object: SchemaObject, from: SchemaObject, to: SchemaObject, objects: ReadonlyMap<Address, SchemaObject>): SchemaObject | undefined;

export function apply(schema: Schema, operations: readonly Operation[]): Schema;

export function areComparable(one: string, other: string): boolean;

export function attachedTo(object: SchemaObject): Address | null;

export function branchNameOf(history: History, file: RevisionFile, others: readonly RevisionFile[]): string;

export function branchOf(history: History, name: string): Branch;

export function callMigration(module: MigrationModule, direction: "upgrade" | "downgrade", op: object, { locate }: Pick<RunOptions, "locate">): Promise<void>;

export function callsOf(operation: Operation, dialect: Dialect, context: PlanContext): Call[];

export function carryOver(from: Schema, to: Schema, source: Sayable): Schema;

export function changeHands<T>(moves: readonly Move<T>[], keys: (one: T) => readonly string[], aside: (one: T) => T): Move<T>[];

export function changedAttributes(from: SchemaObject, to: SchemaObject): string[];

export function checksumOf(text: string): string;

export function closure(files: Iterable<RevisionFile>, next: (file: RevisionFile) => readonly RevisionFile[]): Set<RevisionFile>;

export function collectStatements(step: RevisionFile, direction: "upgrade" | "downgrade", dialect: Dialect, loader: MigrationLoader, skipsData?: boolean): Promise<Statement[]>;

export function compile(calls: Iterable<Call>, dialect: Dialect): Statement[];

export function compileCall(call: Call, dialect: Dialect): Statement[];

export function containerOf(object: SchemaObject): Address | null;

export function create(object: SchemaObject, others?: readonly SchemaObject[]): CreateOrDrop<"create">;

export function createAll(schema: Schema, dialect: Dialect): Creation[];

export function createFacade(dialect: Dialect, executor: Executor, locate: Locate): Facade;

export function declarationsOf(declared: Schema, dialect: Dialect): Declarations;

export function declaredAt(at: Position | undefined, unnamed?: boolean, renamedFrom?: readonly string[]): {
    at?: Position;
    unnamed?: boolean;
    renamedFrom?: readonly string[];
};

export const defaultBookkeeping: BookkeepingOptions;

export function describeDifferences(from: Schema, to: Schema): Difference[];

export function describeHolder({ pid, user, application, client, since, query }: LockHolder): string;

export function describeRenames(operations: readonly Operation[]): RenameDone[];

export function describe(file: RevisionFile): string;

export function deserializeSchema({ objects, edges }: SerializedSchema): Schema;

export function dialectKind(dialect: Dialect, kind: Kind): DialectKind<Kind>;

export function diff(from: Schema, to: Schema): Exclude<Operation, {
    verb: "execute" | "rename";
}>[];

export function displayName(address: Address, defaultSchema?: string): string;

export function drop(object: SchemaObject, others?: readonly SchemaObject[]): CreateOrDrop<"drop">;

export function editedFiles(book: Bookkeeping, connection: Connection, history: History, rows: readonly string[]): Promise<Diagnostic[]>;

export function elaborate(schema: Schema, connection: Connection, dialect: Dialect, options?: ClearOptions): Promise<Elaborated>;

export function elaborateChanges(declared: Schema, before: Remembered, connection: Connection, dialect: Dialect, options?: ClearOptions, most?: number): Promise<Schema | null>;

export const emptySchema: Schema;

export function entriesOf(object: SchemaObject): readonly string[];

export function fail(diagnostic: Omit<Diagnostic, "severity">): never;

export function fileChecksum(name: string, text: string): string;

export function find<K extends Kind>(schema: Schema, kind: K, address: Address): SchemaObject<K> | undefined;

export function findExports(text: string, wanted: readonly string[]): Map<string, FoundExport>;

export function findRevision(history: History, name: string): RevisionFile;

export function followed(object: SchemaObject, from: SchemaObject, to: SchemaObject): SchemaObject | undefined;

export function hasName(schema: Schema, name: string): boolean;

export function historyOf(files: readonly RevisionFile[]): History;

export function holders(objects: readonly SchemaObject[], schemas: readonly Schema[], dialect: Dialect): Set<Address>;

export function inReadingOrder(objects: readonly SchemaObject[]): SchemaObject[];

export function invert(operation: Operation): Operation | Irreversible;

export const isConversionAnswer: (answer: object) => answer is ConversionAnswer;

export function isRange(text: string): boolean;

export function isRevisionFileName(name: string): boolean;

export function isRunLock(answer: RunLock | LockHolder): answer is RunLock;

export function isSayable(source: Sayable, object: SchemaObject): boolean;

export const isServerWide: ({ kind }: SchemaObject) => boolean;

export function isSql(value: unknown): value is Sql;

export function isUnchanged({ from, to }: Part, { address }: SchemaObject): boolean;

export function joinName(parts: readonly string[]): string;

export function keepNames(from: Schema, declared: Schema, expressible: Expressible): Schema;

export const kindNames: readonly Kind[];

export function kindOf(kind: Kind): AnyKind;

export function kindTitle(kind: Kind): string;

export const kinds: {
    readonly role: KindDefinition<"role", readonly [
        "name"
    ], null, import("./roles.js").RoleAttributes>;
    readonly schema: KindDefinition<"schema", readonly [
        "name"
    ], null, import("./schemas.js").SchemaAttributes>;
    readonly extension: KindDefinition<"extension", readonly [
        "name"
    ], null, import("./extensions.js").ExtensionAttributes>;
    readonly enum: KindDefinition<"enum", readonly [
        "schema",
        "name"
    ], null, import("./enums.js").EnumAttributes>;
    readonly domain: KindDefinition<"domain", readonly [
        "schema",
        "name"
    ], null, import("./domains.js").DomainAttributes>;
    readonly composite: KindDefinition<"composite", readonly [
        "schema",
        "name"
    ], null, import("./composites.js").CompositeAttributes>;
    readonly sequence: KindDefinition<"sequence", readonly [
        "schema",
        "name"
    ], null, import("./sequences.js").SequenceAttributes>;
    readonly function: KindDefinition<"function", readonly [
        "schema",
        "name"
    ], null, import("./functions.js").FunctionAttributes>;
    readonly table: KindDefinition<"table", readonly [
        "schema",
        "name"
    ], null, import("./tables.js").TableAttributes>;
    readonly column: KindDefinition<"column", readonly [
        "schema",
        "table",
        "name"
    ], "table", import("./columns.js").ColumnAttributes>;
    readonly primaryKey: KindDefinition<"primaryKey", readonly [
        "schema",
        "table",
        "name"
    ], "table", import("./primary-keys.js").PrimaryKeyAttributes>;
    readonly unique: KindDefinition<"unique", readonly [
        "schema",
        "table",
        "name"
    ], "table", import("./uniques.js").UniqueAttributes>;
    readonly check: KindDefinition<"check", readonly [
        "schema",
        "table",
        "name"
    ], "table", import("./checks.js").CheckAttributes>;
    readonly exclusion: KindDefinition<"exclusion", readonly [
        "schema",
        "table",
        "name"
    ], "table", import("./exclusions.js").ExclusionAttributes>;
    readonly index: KindDefinition<"index", readonly [
        "schema",
        "table",
        "name"
    ], "table", import("./indexes.js").IndexAttributes>;
    readonly statistics: KindDefinition<"statistics", readonly [
        "schema",
        "table",
        "name"
    ], "table", import("./statistics.js").StatisticsAttributes>;
    readonly foreignKey: KindDefinition<"foreignKey", readonly [
        "schema",
        "table",
        "name"
    ], "table", import("./foreign-keys.js").ForeignKeyAttributes>;
    readonly view: KindDefinition<"view", readonly [
        "schema",
        "name"
    ], null, import("./views.js").ViewAttributes>;
    readonly materializedView: KindDefinition<"materializedView", readonly [
        "schema",
        "name"
    ], null, import("./materialized-views.js").MaterializedViewAttributes>;
    readonly policy: KindDefinition<"policy", readonly [
        "schema",
        "table",
        "name"
    ], "table", import("./policies.js").PolicyAttributes>;
    readonly trigger: KindDefinition<"trigger", readonly [
        "schema",
        "table",
        "name"
    ], "table", import("./triggers.js").TriggerAttributes>;
    readonly rule: KindDefinition<"rule", readonly [
        "schema",
        "table",
        "name"
    ], "table", import("./rules.js").RuleAttributes>;
};

export function linksOf(schema: Schema): Links;

export function loadMigration(revision: RevisionFile, loader: MigrationLoader): Promise<MigrationModule>;

export function mapSchema(schema: Schema, change: (object: SchemaObject) => SchemaObject | null): Schema;

export function nameParts(object: SchemaObject): string[];

export const noFacts: Facts;

export const noPlace: Place;

export const noProgress: Progress;

export function onlyDeclared(target: Schema, declared: Schema): Schema;

export function ownerOf(object: SchemaObject): Address | null;

export function parentsOfMerge(history: History, rows: readonly string[], targets: readonly string[], options?: ResolveOptions): RevisionFile[];

export function parentsOfNew(history: History, rows: readonly string[], { head, splice, ...options }?: NewPlace): RevisionFile[];

export function parseAddress(address: Address): {
    kind: Kind;
    parts: string[];
};

export function parseRange(text: string): TargetRange;

export function parseTarget(text: string): Target;

export function partOf(from: Schema, to: Schema, operations: readonly Operation[], dialect: Dialect): Part;

export function planBothWays({ from, to, upgrade, downgrade, dialect, facts, rewrite }: PlanRequest): ReadyPlan;

export function planDirection(opening: readonly Operation[], context: PlanContext, rewrite?: (operations: readonly Operation[]) => readonly Operation[]): Direction;

export function pointOf(history: History, rows: readonly string[], target: string, options?: ResolveOptions): Located;

export function rawSql(text: string): Sql;

export function readRevision(text: string, file: string): ReadRevision | null;

export function readRevisions(directory: string): Promise<RevisionFile[]>;

export function renderOffline(request: OfflineRequest): Promise<string>;

export function renderStamp({ dialect, files, targets, purge, bookkeeping, }: Omit<StampRequest, "connection" | "lockTimeout" | "verify" | "toolVersion">): string;

export function replay({ order }: RunOrder, connection: Connection, dialect: Dialect, loader: MigrationLoader, statementsAtOnce?: number, onCall?: (call: Call, file: RevisionFile) => void): Promise<void>;

export function resolveDowngrade(history: History, rows: readonly string[], target: string, options?: ResolveOptions): Route;

export function resolveOffline(history: History, direction: Route["direction"], target: string): Route;

export function resolveOfflineStamp(history: History, targets: readonly string[]): Stamping;

export function resolvePoint(history: History, rows: readonly string[], target: string, options?: ResolveOptions): RevisionFile | null;

export function resolvePoints(history: History, rows: readonly string[], targets: readonly string[], options?: ResolveOptions): RevisionFile[];

export function resolveRange(history: History, rows: readonly string[], range: string, options?: ResolveOptions): RevisionFile[];

export function resolveStamp(history: History, rows: readonly string[], targets: readonly string[], { purge, ...options }?: StampOptions): Stamping;

export function resolveUpgrade(history: History, rows: readonly string[], target: string, options?: ResolveOptions): Route;

export function restrictTo({ objects, edges }: Schema, addresses: ReadonlySet<Address>): Schema;

export function rewriteParents(text: string, file: string, parents: readonly string[]): string;

export function routeOf(history: History, direction: Route["direction"], applied: Applied, target: Target): Route;

export function runDowngrade(request: RunRequest): Promise<RunResult>;

export function runRevision(module: MigrationModule, direction: "upgrade" | "downgrade", options: RunOptions): Promise<void>;

export function runStamp(request: StampRequest): Promise<StampResult>;

export function runUpgrade(request: RunRequest): Promise<RunResult>;

export function sayPosition({ file, line, column }: Position, root: string): string;

export function schemaObject<K extends Kind>(kind: K, name: NameOf<K>, attributes: Partial<Attributes<K>>, extra?: {
    at?: Position;
    unnamed?: boolean;
    renamedFrom?: readonly string[];
    spelled?: Partial<Attributes<K>>;
}): SchemaObject<K>;

export function schemaOf(objects: Iterable<SchemaObject>, edges?: readonly Edge[]): Schema;

export function sequenceOptions(type: string, given?: Partial<SequenceOptions>): SequenceOptions;

export function serializeSchema(schema: Schema): SerializedSchema;

export function settle(schema: Schema, connection: Connection, dialect: Dialect, options?: ClearOptions): Promise<Schema>;

export function settleConversions(context: PlanContext, answers: readonly ConversionAnswer[], renames: readonly Rename[]): SettledConversions;

export function settleRenames(from: Schema, to: Schema, answers: readonly RenameAnswer[], dialect: Dialect): SettledRenames;

export function spelling<K extends Kind>(object: ObjectOf<K>): Attributes<K>;

export function splitName(text: string): string[] | null;

export function standingsOf(history: History, rows: readonly string[]): Standing[];

export function stepsOf({ symbol, offset }: Target): number | null;

export function subjectOf(operation: Exclude<Operation, Execute>): SchemaObject;

export function takeLock(book: Bookkeeping, connection: Connection, owner: LockOwner, timeout: number, events: RunEvents): Promise<RunLock>;

export function takenApart({ object, with: parts }: Creation, schema: Schema, dialect: Dialect): Creation[];

export function temporaryName(name: string, stored: (name: string) => string, isTaken: (name: string) => boolean): string;

export function toldBy(history: History, word: string, dialect: Dialect, loader: MigrationLoader): Promise<string[]>;

export function visible(text: string): string;

export function withAttributes<K extends Kind>(object: ObjectOf<K>, attributes: Partial<Attributes<K>>): SchemaObject<K>;

export function withLocal(place: Schema, schema: Schema): Schema;

export function withName<K extends Kind>(object: ObjectOf<K>, name: Partial<NameOf<K>>): SchemaObject<K>;

export function withPart(schema: Schema, part: ReadonlySet<Address>, found: Schema, isSame?: (object: SchemaObject) => boolean): Schema;

export function withSpelling(canonical: Schema, declared: Schema, dialect: Dialect): Schema;

export function withinDatabase(live: Schema, ...known: readonly Schema[]): Schema;

export function withoutUnmodelled(declared: Schema, unmodelled: readonly Unmodelled[]): {
    schema: Schema;
    left: Address[];
};
