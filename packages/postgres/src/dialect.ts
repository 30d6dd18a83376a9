import type { Dialect } from "@athanor/core";

import { scriptHead } from "./connection/opening.js";
import { bookkeeping } from "./bookkeeping.js";
import { connectionOver } from "./connection/over-client.js";
import { connectPg } from "./connection/pg.js";
import { extensionsNamed } from "./connection/pglite-extensions.js";
import { explain } from "./explain.js";
import { readFacts } from "./facts.js";
import { introspect } from "./introspect.js";
import { checks } from "./kinds/checks.js";
import { columns } from "./kinds/columns.js";
import { composites } from "./kinds/composites.js";
import { domains } from "./kinds/domains.js";
import { enums } from "./kinds/enums.js";
import { exclusions } from "./kinds/exclusions.js";
import { extensions } from "./kinds/extensions.js";
import { foreignKeys } from "./kinds/foreign-keys.js";
import { functions } from "./kinds/functions.js";
import { indexes } from "./kinds/indexes.js";
import { materializedViews } from "./kinds/materialized-views.js";
import { policies } from "./kinds/policies.js";
import { primaryKeys } from "./kinds/primary-keys.js";
import { missingRoles, roles, touchesServer } from "./kinds/roles.js";
import { rules } from "./kinds/rules.js";
import { schemas } from "./kinds/schemas.js";
import { sequences } from "./kinds/sequences.js";
import { statistics } from "./kinds/statistics.js";
import { tables } from "./kinds/tables.js";
import { triggers } from "./kinds/triggers.js";
import { uniques } from "./kinds/uniques.js";
import { views } from "./kinds/views.js";
import { leftovers } from "./leftovers.js";
import { methods } from "./methods.js";
import { clear } from "./clear.js";
import { sessions } from "./run/sessions.js";
import { openScratch, scratchName } from "./scratch.js";
import { storedName } from "./sql/identifiers.js";
import { literal } from "./sql/literals.js";

/** PostgreSQL 12 to 18, and PGlite. */
export const postgresDialect: Dialect = Object.freeze({
  name: "PostgreSQL",
  packageName: "@athanor/postgres",
  defaultSchema: "public",
  bundling: {
    exportName: "postgresDialect",
    leavesOut: ["@electric-sql/*", "fs-native-extensions", "pg-native"],
  },
  kinds: {
    role: roles,
    schema: schemas,
    extension: extensions,
    enum: enums,
    domain: domains,
    composite: composites,
    sequence: sequences,
    function: functions,
    table: tables,
    column: columns,
    primaryKey: primaryKeys,
    unique: uniques,
    check: checks,
    exclusion: exclusions,
    index: indexes,
    statistics,
    foreignKey: foreignKeys,
    view: views,
    materializedView: materializedViews,
    policy: policies,
    trigger: triggers,
    rule: rules,
  },
  methods,
  storedName,
  introspect,
  connect: connectPg,
  connectionOver,
  clear,
  scratch: openScratch,
  judgeName: scratchName,
  facts: readFacts,
  missingRoles,
  touchesServer,
  bookkeeping,
  leftovers,
  sessions,
  extensionsNamed,
  scriptHead,
  explain,
  literal,
});
