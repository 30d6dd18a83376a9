export { checks, type Check, type CheckingOptions } from "./testing/checks.js";
export {
  downgradesLeaveNoTrace,
  modelsMatchMigrations,
  singleHead,
  upgradesFromBase,
  type DowngradeOptions,
} from "./testing/history-checks.js";
export { migrateBefore, type MigrationPlayground } from "./testing/migration-playground.js";
