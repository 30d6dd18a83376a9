/** What `init` did about one file. */
export interface InitStep {
  readonly file: string;
  readonly action: "created" | "changed" | "kept";
  readonly what?: string;
}

export interface InitResult {
  readonly steps: readonly InitStep[];
  /** What was found in the project. */
  readonly found: Readonly<Record<string, unknown>>;
  /** What to do next, line by line. */
  readonly next: readonly string[];
}

/** Sets up a project. Overwrites nothing. */
export async function init(_options: { readonly cwd?: string }): Promise<InitResult> {
  return { steps: [], found: {}, next: [] };
}
