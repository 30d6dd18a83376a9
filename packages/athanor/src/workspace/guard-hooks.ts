import { DiagnosticError, fail, type Position } from "@athanor/core";

import type { Config } from "../config.js";

const hooks = ["include", "rewrite", "name", "template"] as const;

/** A configuration whose functions, where they throw, do so with their own place. @param locate finds it from the error */
export function guardHooks(config: Config, locate: (error: unknown) => Position | undefined): Config {
  const guarded = hooks.flatMap((setting) => {
    const hook = config[setting] as ((...args: unknown[]) => unknown) | undefined;
    return hook ? [[setting, (...args: unknown[]) => called(setting, () => hook(...args), locate)] as const] : [];
  });
  return { ...config, ...Object.fromEntries(guarded) };
}

function called<T>(setting: string, hook: () => T, locate: (error: unknown) => Position | undefined): T {
  try {
    return hook();
  } catch (cause) {
    if (cause instanceof DiagnosticError) throw cause;
    const at = locate(cause);
    return fail({
      code: "ATH5005",
      message: `the function \`${setting}\` of the configuration threw ${cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)}`,
      ...(at ? { at } : {}),
      hint: "correct it in the configuration, or leave it out",
      cause,
    });
  }
}
