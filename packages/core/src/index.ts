export * from "./diagnostic.js";
export * from "./dialect.js";
export * from "./source.js";
export { visible } from "./visible.js";
export * from "./kinds/index.js";
export type { Entries, KindDefinition } from "./kinds/define-kind.js";
export type { ColumnAttributes, Generated, Identity } from "./kinds/columns.js";
export type { SequenceAttributes, SequenceOptions } from "./kinds/sequences.js";
export type { CompositeField } from "./kinds/composites.js";
export type { DomainAttributes, DomainCheck } from "./kinds/domains.js";
export type { FunctionAttributes } from "./kinds/functions.js";
export type { Grant, Privileges } from "./kinds/privileges.js";
export type { RoleAttributes } from "./kinds/roles.js";
export type { RuleAttributes } from "./kinds/rules.js";
export type { StatisticsAttributes } from "./kinds/statistics.js";
export type { Firing, TriggerAttributes } from "./kinds/triggers.js";
export type { MaterializedViewAttributes } from "./kinds/materialized-views.js";
export type { PolicyAttributes } from "./kinds/policies.js";
export type { ViewAttributes, ViewColumn } from "./kinds/views.js";
export type { IndexAttributes, IndexKey } from "./kinds/indexes.js";
export type { ForeignKeyAction, ForeignKeyAttributes } from "./kinds/foreign-keys.js";
export * from "./schema/address.js";
export * from "./schema/schema-object.js";
export * from "./schema/schema.js";
export { linksOf, type Links } from "./schema/links.js";
export { entriesOf } from "./schema/entries.js";
export * from "./schema/reading-order.js";
export * from "./schema/server-wide.js";
export * from "./operations/sql.js";
export * from "./operations/call.js";
export * from "./operations/operation.js";
export * from "./operations/invert.js";
export * from "./operations/apply.js";
export * from "./diff/diff.js";
export * from "./diff/expressible.js";
export * from "./diff/keep-names.js";
export * from "./plan/hazard.js";
export * from "./plan/plan.js";
export * from "./plan/create-all.js";
export * from "./plan/part.js";
export { changeHands, temporaryName, type Move } from "./renames/change-hands.js";
export { hasName } from "./renames/answers.js";
export * from "./conversions/conversions.js";
export * from "./renames/describe-renames.js";
export * from "./renames/renames.js";
export * from "./run/connection.js";
export * from "./run/bookkeeping.js";
export * from "./revisions/index.js";
export * from "./run/operations-facade.js";
export * from "./run/migration-module.js";
export * from "./run/run-revision.js";
export {
  editedFiles,
  runDowngrade,
  runUpgrade,
  type RunDirection,
  type RunEvents,
  type RunRequest,
  type RunResult,
} from "./run/runner.js";
export * from "./run/stamper.js";
export * from "./run/offline.js";
export { accepted, elaborate, settle, withSpelling, type Elaborated } from "./judge/elaborate.js";
export * from "./judge/elaborate-changes.js";
export * from "./judge/replay.js";
export * from "./judge/judge.js";
export * from "./diff/describe.js";
