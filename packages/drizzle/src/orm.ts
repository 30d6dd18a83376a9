import type { Diagnostic, ModuleLoader } from "@athanor/core";

/** The parts of drizzle-orm that are used here. They come from the project, so that they fit its models. */
export interface DrizzleOrm {
  readonly main: typeof import("drizzle-orm");
  readonly pg: typeof import("drizzle-orm/pg-core");
  readonly casing: typeof import("drizzle-orm/casing");
  /** Null where the package does not say. */
  readonly version: string | null;
}

/** The copy of drizzle-orm that the project's models import. Reports where there is none. */
export function projectDrizzle(loader: ModuleLoader, report: (diagnostic: Diagnostic) => void): DrizzleOrm | null {
  try {
    return {
      main: loader.require("drizzle-orm") as DrizzleOrm["main"],
      pg: loader.require("drizzle-orm/pg-core") as DrizzleOrm["pg"],
      casing: loader.require("drizzle-orm/casing") as DrizzleOrm["casing"],
      version: versionOf(() => loader.require("drizzle-orm/version")),
    };
  } catch (cause) {
    report({
      code: "ATH1202",
      severity: "error",
      message: "the project's drizzle-orm cannot be loaded",
      detail: [cause instanceof Error ? cause.message : String(cause)],
      hint: "install it in the project that holds the models: npm install drizzle-orm",
      cause,
    });
    return null;
  }
}

/** The copy that stands beside this package: good enough for models that are already in memory. */
export async function ownDrizzle(): Promise<DrizzleOrm> {
  const [main, pg, casing] = await Promise.all([
    import("drizzle-orm"),
    import("drizzle-orm/pg-core"),
    import("drizzle-orm/casing"),
  ]);
  // The package declares no types for this entry that every supported version agrees on.
  const entry = "drizzle-orm/version";
  const version = (await import(entry).catch(() => null)) as unknown;
  return { main, pg, casing, version: versionOf(() => version) };
}

function versionOf(read: () => unknown): string | null {
  try {
    const { npmVersion } = read() as { npmVersion?: unknown };
    return typeof npmVersion === "string" ? npmVersion : null;
  } catch {
    return null;
  }
}

/**
 * What is wrong with this version of drizzle-orm, if anything. Another line may keep its declarations elsewhere, and a
 * declaration that was not found would look like one that was deleted; so it is an error.
 */
export function versionProblem(version: string | null): Diagnostic | null {
  const [, major, minor] = /^(\d+)\.(\d+)\./.exec(version ?? "") ?? [];
  if (major === undefined || (major === "0" && Number(minor) >= 44)) return null;
  return {
    code: "ATH1203",
    severity: "error",
    message: `drizzle-orm ${version} is not a version that Athanor can read`,
    detail: ["Versions from 0.44.0 up to, but not including, 1.0.0 are supported."],
    hint: "install a supported version: npm install drizzle-orm@^0.45",
  };
}
