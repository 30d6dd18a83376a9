import { isSql } from "@athanor/core";

import { checkMethods } from "./kinds/checks.js";
import { columnMethods } from "./kinds/columns.js";
import { compositeMethods } from "./kinds/composites.js";
import { constraintMethods } from "./kinds/constraints.js";
import { domainMethods } from "./kinds/domains.js";
import { enumMethods } from "./kinds/enums.js";
import { exclusionMethods } from "./kinds/exclusions.js";
import { extensionMethods } from "./kinds/extensions.js";
import { foreignKeyMethods } from "./kinds/foreign-keys.js";
import { functionMethods } from "./kinds/functions.js";
import { indexMethods } from "./kinds/indexes.js";
import { materializedViewMethods } from "./kinds/materialized-views.js";
import { policyMethods } from "./kinds/policies.js";
import { primaryKeyMethods } from "./kinds/primary-keys.js";
import { privilegeMethods } from "./kinds/privileges.js";
import { roleMethods } from "./kinds/roles.js";
import { ruleMethods } from "./kinds/rules.js";
import { schemaMethods } from "./kinds/schemas.js";
import { sequenceMethods } from "./kinds/sequences.js";
import { statisticsMethods } from "./kinds/statistics.js";
import { tableMethods } from "./kinds/tables.js";
import { triggerMethods } from "./kinds/triggers.js";
import { uniqueMethods } from "./kinds/uniques.js";
import { viewMethods } from "./kinds/views.js";
import type { CompiledOperations, RowOperations } from "./operations.js";
import type { Compilers } from "./sql/compilers.js";
import { handWritten } from "./sql/hand-written.js";
import { quoteNames, sqlName } from "./sql/identifiers.js";
import { literal } from "./sql/literals.js";
import { statement } from "./sql/text.js";

const rowMethods: Compilers<RowOperations> = {
  execute(given) {
    return handWritten(isSql(given) ? given.$sql : given);
  },
  bulkInsert(table, rows) {
    if (rows.length === 0) return [];
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const values = rows.map(
      (row) =>
        `(${columns.map((column) => (Object.hasOwn(row, column) ? literal(row[column]) : "DEFAULT")).join(", ")})`,
    );
    return [statement(`INSERT INTO ${sqlName(table)} (${quoteNames(columns)}) VALUES\n  ${values.join(",\n  ")}`)];
  },
};

/** Every operation that compiles to SQL, by its name. */
export const methods: Compilers<CompiledOperations> = {
  ...roleMethods,
  ...schemaMethods,
  ...extensionMethods,
  ...enumMethods,
  ...domainMethods,
  ...compositeMethods,
  ...sequenceMethods,
  ...tableMethods,
  ...columnMethods,
  ...constraintMethods,
  ...primaryKeyMethods,
  ...uniqueMethods,
  ...checkMethods,
  ...exclusionMethods,
  ...foreignKeyMethods,
  ...indexMethods,
  ...viewMethods,
  ...materializedViewMethods,
  ...policyMethods,
  ...functionMethods,
  ...triggerMethods,
  ...ruleMethods,
  ...statisticsMethods,
  ...privilegeMethods,
  ...rowMethods,
};
