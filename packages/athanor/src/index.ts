export { defineConfig, type Config } from "./config.js";
export { generate, newRevision, type GenerateOptions, type GenerateResult } from "./generate.js";
export { check, type CheckOptions, type CheckResult } from "./check.js";
export { plan, type PlanOptions, type PlanResult, type PlanSource, type PlannedDirection } from "./plan.js";
export { current, downgrade, history, offlineSql, upgrade, type HistoryResult, type RunOptions } from "./run.js";
export { bundle, type BundleOptions, type BundleResult } from "./bundle/bundle.js";
export type { Bundled, BundledRunOptions } from "./bundled.js";
export type { CurrentResult } from "./standing.js";
export type { ProjectOptions } from "./workspace/project.js";
export {
  DiagnosticError,
  type Answer,
  type ClientLoan,
  type Connection,
  type ConversionAnswer,
  type ConversionQuestion,
  type Database,
  type Diagnostic,
  type Difference,
  type Hazard,
  type Operation,
  type Question,
  type RenameAnswer,
  type RenameQuestion,
  type RunResult,
  type SchemaObject,
  type Statement,
  type Unmodelled,
} from "@athanor/core";
