export interface Declaration {
    readonly file: string;
    readonly exportName: string;
    readonly at: Position;
    readonly keys: Readonly<Record<string, Position>>;
    readonly strings: Readonly<Record<string, Position>>;
    readonly renamedFrom: Readonly<Record<string, readonly string[]>>;
    readonly types: Readonly<Record<string, string>>;
}

export interface LoadOptions {
    readonly withTypes?: readonly string[];
}

export interface Loaded {
    readonly file: string;
    readonly exports: Record<string, unknown>;
    readonly files: ReadonlyMap<string, string>;
}

export interface Loader {
    load(file: string): Promise<Loaded>;
    loadAll(files: readonly string[], options?: LoadOptions): Promise<Loaded[]>;
    declarationOf(value: object): Declaration | undefined;
    positionOf(error: unknown): Position | undefined;
    require(specifier: string, from?: string): unknown;
}

export interface LoaderOptions {
    readonly root: string;
    readonly cacheDir?: string;
}

export function createLoader(options: LoaderOptions): Loader;
