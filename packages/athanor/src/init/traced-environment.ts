/** Environment variables that code has asked for, with what it was given. */
export type VariablesRead = ReadonlyMap<string, string | undefined>;

/**
 * Runs a project's code in its folder, as its own tools do, and notes which environment variables it reads, so that a value it returns can be led back to its variable.
 * What it sets (by loading a `.env` file) is taken back, and what it prints goes to stderr: the output belongs to the command.
 */
export async function traceEnvironment<T>(
  folder: string,
  action: () => Promise<T>,
): Promise<{ readonly result: T; readonly read: VariablesRead }> {
  const { env } = process;
  const cwd = process.cwd();
  const before = { ...env };
  const read = new Map<string, string | undefined>();
  const { write } = process.stdout;
  process.env = new Proxy(env, {
    get(target, name) {
      const value = Reflect.get(target, name) as string | undefined;
      if (typeof name === "string") read.set(name, value);
      return value;
    },
  });
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof write;
  try {
    process.chdir(folder);
    return { result: await action(), read };
  } finally {
    process.chdir(cwd);
    process.stdout.write = write;
    process.env = env;
    for (const name of Object.keys(env)) if (!(name in before)) delete env[name];
    Object.assign(env, before);
  }
}
