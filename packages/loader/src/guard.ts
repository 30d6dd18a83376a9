/** A call of `process.exit` while models were loading. */
export interface ExitAttempt {
  readonly code: unknown;
  /** Where it was called. */
  readonly error: Error;
}

/** Thrown in place of leaving the process, so that nothing after the call runs. */
class ExitError extends Error {
  constructor(code: unknown) {
    super(`process.exit(${code === undefined ? "" : String(code)}) was called`);
  }
}

/**
 * Runs user code so that it cannot end or misdirect this process: `process.exit` throws, and the working directory,
 * `process.exitCode` and the depth of stack traces are afterwards what they were. Environment variables stay as the code
 * leaves them, since loading a `.env` file is what configuration is for.
 * @param onExit called at each `process.exit`, since user code may swallow what it throws
 */
export function guarded<T>(onExit: (attempt: ExitAttempt) => void, action: () => T): T {
  const { exit, exitCode } = process;
  const directory = process.cwd();
  const { stackTraceLimit } = Error;
  // The user's line may lie below many frames of a library.
  Error.stackTraceLimit = Math.max(stackTraceLimit ?? 0, 50);
  process.exit = (code) => {
    const error = new ExitError(code);
    onExit({ code, error });
    throw error;
  };
  try {
    return action();
  } finally {
    process.exit = exit;
    process.exitCode = exitCode;
    Error.stackTraceLimit = stackTraceLimit;
    if (process.cwd() !== directory) process.chdir(directory);
  }
}
