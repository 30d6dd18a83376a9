import type { ProjectOptions } from "../workspace/project.js";
import {
  downgradesLeaveNoTrace,
  modelsMatchMigrations,
  singleHead,
  upgradesFromBase,
  type DowngradeOptions,
} from "./history-checks.js";

/** One check, for a test runner. */
export interface Check {
  /** What holds where it passes. */
  readonly name: string;
  /** Takes no arguments, because some runners take a function that does for one with a callback. @throws DiagnosticError */
  readonly run: () => Promise<void>;
}

/** Which project, and which of its downgrades. */
export type CheckingOptions = ProjectOptions & DowngradeOptions;

/**
 * What should hold of any project's migrations, for the project's own tests. Nothing is read before a check runs.
 *
 * @example
 * ```ts
 * import { checks } from "athanor/testing";
 * import { test } from "vitest";
 *
 * for (const check of checks()) test(check.name, check.run);
 * ```
 */
export function checks(options: CheckingOptions = {}): readonly Check[] {
  return [
    { name: "the migrations have a single head", run: () => singleHead(options) },
    { name: "the migrations run from an empty database to the head", run: () => upgradesFromBase(options) },
    { name: "every downgrade runs and leaves no trace", run: () => downgradesLeaveNoTrace(options) },
    { name: "models and migrations agree", run: () => modelsMatchMigrations(options) },
  ];
}
