import type { Sql, Timeouts } from "@athanor/core";

import type { CheckOperations } from "./kinds/checks.js";
import type { ColumnOperations } from "./kinds/columns.js";
import type { CompositeOperations } from "./kinds/composites.js";
import type { ConstraintOperations } from "./kinds/constraints.js";
import type { DomainOperations } from "./kinds/domains.js";
import type { EnumOperations } from "./kinds/enums.js";
import type { ExclusionOperations } from "./kinds/exclusions.js";
import type { ExtensionOperations } from "./kinds/extensions.js";
import type { ForeignKeyOperations } from "./kinds/foreign-keys.js";
import type { FunctionOperations } from "./kinds/functions.js";
import type { IndexOperations } from "./kinds/indexes.js";
import type { MaterializedViewOperations } from "./kinds/materialized-views.js";
import type { PolicyOperations } from "./kinds/policies.js";
import type { PrimaryKeyOperations } from "./kinds/primary-keys.js";
import type { PrivilegeOperations } from "./kinds/privileges.js";
import type { RoleOperations } from "./kinds/roles.js";
import type { RuleOperations } from "./kinds/rules.js";
import type { SchemaOperations } from "./kinds/schemas.js";
import type { SequenceOperations } from "./kinds/sequences.js";
import type { StatisticsOperations } from "./kinds/statistics.js";
import type { TableOperations } from "./kinds/tables.js";
import type { TriggerOperations } from "./kinds/triggers.js";
import type { UniqueOperations } from "./kinds/uniques.js";
import type { ViewOperations } from "./kinds/views.js";
import type { SqlOrValue } from "./sql/literals.js";

/** What moves rows or runs SQL of one's own. */
export interface RowOperations {
  /**
   * Runs one statement that no other operation expresses.
   * @example
   * ```ts
   * await op.execute(sql`update users set name = 'unknown' where name is null`);
   * ```
   */
  execute(statement: Sql | string): Promise<void>;
  /**
   * Inserts rows: one statement, whatever their number. A column that a row leaves out takes its default.
   * @example
   * ```ts
   * await op.bulkInsert("roles", [{ id: 1, name: "admin" }, { id: 2, name: "member" }]);
   * ```
   */
  bulkInsert(table: string, rows: readonly { readonly [column: string]: SqlOrValue | Date | object }[]): Promise<void>;
}

/** What a migration knows of where it runs, and how it reads. Provided by the runner. */
export interface RunOperations {
  /** Runs a query and returns its rows. Empty tables on a scratch database; refused by `--sql`. */
  query<R extends object = Record<string, unknown>>(query: Sql | string): Promise<R[]>;
  /**
   * A step that only moves rows. Skipped where a migration is replayed to see what schema it makes.
   * @example
   * ```ts
   * await op.data(async (op) => {
   *   for (const user of await op.query<{ id: number }>(sql`select id from users`)) {
   *     await op.execute(sql`insert into profiles (user_id) values (${user.id})`);
   *   }
   * });
   * ```
   */
  data(step: (op: Operations) => Promise<void>): Promise<void>;
  /**
   * How long the statements that follow in this migration may wait for a lock (`lockWait`) and run (`statement`), in
   * milliseconds; 0 is for ever. A transaction that waits for a lock in vain is rolled back and tried again.
   * @example
   * ```ts
   * await op.setTimeouts({ lockWait: 2_000, statement: 60_000 });
   * ```
   */
  setTimeouts(timeouts: Timeouts): Promise<void>;
  /** True when SQL is printed (`--sql`) and not run. */
  readonly isOffline: boolean;
}

/** The operations of all kinds, each compiled to SQL by itself. */
export interface CompiledOperations
  extends
    RoleOperations,
    SchemaOperations,
    ExtensionOperations,
    EnumOperations,
    DomainOperations,
    CompositeOperations,
    SequenceOperations,
    TableOperations,
    ColumnOperations,
    ConstraintOperations,
    PrimaryKeyOperations,
    UniqueOperations,
    CheckOperations,
    ExclusionOperations,
    ForeignKeyOperations,
    IndexOperations,
    ViewOperations,
    MaterializedViewOperations,
    PolicyOperations,
    FunctionOperations,
    TriggerOperations,
    RuleOperations,
    StatisticsOperations,
    PrivilegeOperations,
    RowOperations {}

/** What `upgrade` and `downgrade` of a migration file are given. */
export interface Operations extends CompiledOperations, RunOperations {}
