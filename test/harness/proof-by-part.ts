import {
  compile,
  describeDifferences,
  type Introspection,
  type Judge,
  type MigrationModule,
  type Proved,
  type ReadyPlan,
  type Schema,
} from "@athanor/core";
import { postgresDialect } from "@athanor/postgres";
import { expect } from "vitest";

interface Way {
  readonly from: Schema;
  readonly plan: ReadyPlan;
  readonly start: Introspection;
}

/**
 * A migration that was proved on the whole is proved on its part, which reaches the same; and where its last call is left
 * out, the part finds that something is wrong whenever the whole does.
 *
 * @param reached what the whole has become
 * @returns null where the part could not stand for the whole
 */
export async function agrees(
  judge: Judge,
  migration: MigrationModule,
  { from, plan, start }: Way,
  reached: Schema,
): Promise<Proved | null> {
  const operations = [...plan.upgrade.operations, ...plan.downgrade.operations];
  const way = { from, to: plan.to, operations, start };
  const nowhere = () => undefined;
  const byPart = await judge.proveByPart(migration, way, nowhere);
  if (byPart) {
    const both = await judge.comparable(byPart.reached.schema, reached);
    expect(describeDifferences(both.from, both.to), "what the part has become, and the whole").toEqual([]);
    const edges = (schema: Schema) => schema.edges.map((edge) => `${edge.from} -> ${edge.to}`).sort();
    expect(edges(byPart.reached.schema), "what depends on what").toEqual(edges(reached));
  }
  const calls = plan.upgrade.calls.flat();
  const maimed: MigrationModule = {
    ...migration,
    async upgrade(op: object) {
      const methods = op as Record<string, (...args: unknown[]) => Promise<void>>;
      for (const { method, args } of calls.slice(0, -1)) await methods[method]!(...args);
    },
  };
  if (compile(calls.slice(-1), postgresDialect).length > 0 && (await judge.proveByPart(maimed, way, nowhere))) {
    await judge.standAt(from);
    const whole = await judge.prove(maimed, from, plan.to, nowhere).catch(() => null);
    expect(whole?.afterUpgrade, "without its last call, the part proves what the whole does not").toEqual([]);
    expect(whole?.afterDowngrade, "without its last call, the part proves what the whole does not").toEqual([]);
  }
  return byPart;
}
