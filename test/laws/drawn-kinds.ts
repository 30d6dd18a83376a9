import type { DrawnKind } from "./drawn-kind.js";
import { composites, type CompositeModel } from "./kinds/composites.js";
import { domains, type DomainModel } from "./kinds/domains.js";
import { exclusions, type ExclusionModel } from "./kinds/exclusions.js";
import { extensions, type ExtensionModel } from "./kinds/extensions.js";
import { functions, type FunctionModel } from "./kinds/functions.js";
import { rules, type RuleModel } from "./kinds/rules.js";
import { statistics, type StatisticsModel } from "./kinds/statistics.js";
import { triggers, type TriggerModel } from "./kinds/triggers.js";
import { viewIndexes, type ViewIndexModel } from "./kinds/view-indexes.js";
import type { Named } from "./model.js";

/** The objects of each kind that is described in one place. */
export interface DrawnObjects {
  readonly extension: ExtensionModel[];
  readonly domain: DomainModel[];
  readonly composite: CompositeModel[];
  readonly function: FunctionModel[];
  readonly exclusion: ExclusionModel[];
  readonly statistics: StatisticsModel[];
  readonly trigger: TriggerModel[];
  readonly rule: RuleModel[];
  readonly viewIndex: ViewIndexModel[];
}

export type DrawnKindName = keyof DrawnObjects;

/** What columns may need, in the order in which it is made. */
export const neededByColumns = {
  extension: extensions,
  domain: domains,
  composite: composites,
  function: functions,
} as const;

/** What stands on tables and views. */
export const standingOnTables = {
  exclusion: exclusions,
  statistics,
  trigger: triggers,
  rule: rules,
  viewIndex: viewIndexes,
} as const;

export const drawnKinds = { ...neededByColumns, ...standingOnTables } as const;

/** A kind as code that serves all of them sees it. */
export type AnyDrawnKind = DrawnKind<Named, unknown>;

/** Some of these kinds by their names. */
export const kindsAmong = (kinds: Partial<typeof drawnKinds>): [DrawnKindName, AnyDrawnKind][] =>
  Object.entries(kinds) as unknown as [DrawnKindName, AnyDrawnKind][];
