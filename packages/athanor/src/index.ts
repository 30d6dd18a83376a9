export { defineConfig, type Config, type RunSettings } from "./config.js";
export { generate, type GenerateOptions, type GenerateResult } from "./generate.js";
export { newRevision, type NewRevisionOptions, type NewRevisionResult } from "./history/new-revision.js";
export { merge, type MergeOptions, type MergeResult } from "./history/merge.js";
export { rebase, type RebaseOptions, type RebaseResult } from "./history/rebase.js";
export { doctor, type DoctorResult } from "./history/doctor.js";
export { ensureVersion, stamp, stampSql, type StampOptions } from "./history/stamp.js";
export { check, type CheckOptions, type CheckResult } from "./check.js";
export { plan, type PlanOptions, type PlanResult, type PlanSource, type PlannedDirection } from "./plan.js";
export { downgrade, offlineSql, upgrade, type RunOptions } from "./run/run.js";
export {
  branches,
  current,
  heads,
  history,
  revisionFile,
  show,
  type BranchesResult,
  type HistoryResult,
  type PlacedRevision,
} from "./history/read-history.js";
export type { CurrentResult } from "./history/standing.js";
export { bundle, type BundleOptions, type BundleResult } from "./bundle/bundle.js";
export type { Bundled, BundledRunOptions } from "./bundled.js";
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
  type RevisionFile,
  type LockHolder,
  type LockWait,
  type RunDirection,
  type RunEvents,
  type RunResult,
  type RunSpan,
  type SchemaObject,
  type StampResult,
  type Standing,
  type Statement,
  type StepProgress,
  type StepRecord,
  type Unmodelled,
} from "@athanor/core";
