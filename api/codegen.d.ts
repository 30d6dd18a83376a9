export interface Block {
    readonly comments: readonly string[];
    readonly calls: readonly Call[];
}

export type ConfigLoader = (file: string) => Promise<unknown>;

export const DEFAULT_FILE_TEMPLATE = "{date}_{id}_{slug}.ts";

export interface FileNameOptions {
    readonly timezone?: string;
    readonly slugLength?: number;
}

export interface FormattedFile {
    readonly text: string;
    readonly diagnostics: readonly Diagnostic[];
}

export interface RevisionContent {
    readonly revision: Revision;
    readonly packageName: string;
    readonly upgrade: readonly Block[];
    readonly downgrade: readonly Block[];
}

export interface RevisionParts {
    readonly content: RevisionContent;
    readonly imports: string;
    readonly revision: string;
    readonly upgrade: string;
    readonly downgrade: string;
}

export type RevisionTemplate = (parts: RevisionParts) => string;

export interface SlugLimits {
    readonly length: number;
    readonly bytes: number;
}

export interface StyleRequest {
    readonly root: string;
    readonly loadConfig?: ConfigLoader;
}

export function formatFile(text: string, file: string, request: StyleRequest): Promise<FormattedFile>;

export function printLiteral(value: Argument): string;

export function printRevision(content: RevisionContent, template?: RevisionTemplate): string;

export function replaceRevisionFile(file: string, text: string): Promise<void>;

export function revisionFileName(template: string, revision: Revision, options?: FileNameOptions): string;

export function slugOf(message: string, limits: SlugLimits): string;

export function writeRevisionFile(directory: string, name: string, text: string): Promise<string>;
