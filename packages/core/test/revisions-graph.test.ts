/* Random graphs, random targets, and a model of what is applied that is too simple to be wrong: a set of ids. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { DiagnosticError } from "../src/diagnostic.js";
import { historyOf, type History } from "../src/revisions/history.js";
import type { RevisionFile } from "../src/revisions/revision.js";
import { resolveStamp } from "../src/revisions/stamp.js";
import { standingsOf } from "../src/revisions/standings.js";
import { resolveDowngrade, resolveUpgrade, type Route } from "../src/revisions/targets.js";

/** A graph as plain lists of ids. Ids are shuffled, so that their order says nothing of the graph. */
type Graph = readonly { readonly id: string; readonly parents: readonly string[]; readonly needs: readonly string[] }[];

const graphs: fc.Arbitrary<Graph> = fc
  .integer({ min: 1, max: 12 })
  .chain((size) =>
    fc.record({
      names: fc.shuffledSubarray(
        Array.from({ length: size }, (_, at) => `r${String(at).padStart(3, "0")}`),
        { minLength: size },
      ),
      // Mostly the one before, so that there are lines as well as knots.
      parents: fc.array(
        fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 4 })), { maxLength: 3 }),
        { minLength: size, maxLength: size },
      ),
      needs: fc.array(fc.option(fc.nat({ max: 6 }), { freq: 4 }), { minLength: size, maxLength: size }),
    }),
  )
  .map(({ names, parents, needs }) =>
    names.map((id, at) => {
      const before = (back: number): string[] => (at - 1 - back >= 0 ? [names[at - 1 - back]!] : []);
      const need = needs[at];
      return {
        id,
        parents: [...new Set(parents[at]!.flatMap(before))],
        needs: need === null || need === undefined ? [] : before(need),
      };
    }),
  );

const filesOf = (graph: Graph): RevisionFile[] =>
  graph.map(({ id, parents, needs }) => {
    const revision = { id, parents, dependsOn: needs, message: "", createdAt: "2026-11-20T10:00:00Z" };
    const file = `/m/${id}.ts`;
    return { file, name: `${id}.ts`, revision, checksum: "", at: { file, line: 1, column: 1 } };
  });

const byId = (graph: Graph, id: string) => graph.find((one) => one.id === id)!;
const needsOf = (graph: Graph, id: string): string[] => [...byId(graph, id).parents, ...byId(graph, id).needs];

/** The ids and all that they need, found the slow way. */
function closed(graph: Graph, ids: Iterable<string>): Set<string> {
  const all = new Set(ids);
  for (;;) {
    const before = all.size;
    for (const one of graph) if (all.has(one.id)) for (const needed of needsOf(graph, one.id)) all.add(needed);
    if (all.size === before) return all;
  }
}

/** The rows of what is applied: what nothing applied needs. */
function rowsOf(graph: Graph, applied: ReadonlySet<string>): string[] {
  return [...applied].filter((id) => ![...applied].some((other) => needsOf(graph, other).includes(id))).sort();
}

/** Runs a route on the set and on the rows, and holds both against each other at every step. */
function run(graph: Graph, rows: readonly string[], route: Route): string[] {
  const applied = closed(graph, rows);
  let table = [...rows];
  expect(new Set(route.steps).size).toBe(route.steps.length);
  for (const { revision, remove, add } of route.steps) {
    const { id } = revision.revision;
    if (route.direction === "upgrade") {
      expect(applied.has(id), `${id} is new`).toBe(false);
      for (const needed of needsOf(graph, id)) expect(applied.has(needed), `${id} needs ${needed}`).toBe(true);
      applied.add(id);
    } else {
      expect(applied.delete(id), `${id} was applied`).toBe(true);
      for (const other of applied) expect(needsOf(graph, other), `${other} is still applied`).not.toContain(id);
    }
    for (const row of remove) expect(table, `row ${row} goes`).toContain(row);
    table = [...table.filter((row) => !remove.includes(row)), ...add];
    expect([...table].sort(), `rows after ${id}`).toEqual(rowsOf(graph, applied));
  }
  expect(route.to.map((one) => one.revision.id).sort()).toEqual(rowsOf(graph, applied));
  return rowsOf(graph, applied);
}

/** The route, or null where the target is refused; it must be by a diagnostic. */
function tried<R>(resolve: () => R): R | null {
  try {
    return resolve();
  } catch (error) {
    if (error instanceof DiagnosticError) return null;
    throw error;
  }
}

/** A graph, and what may be applied of it. */
const places = graphs.chain((graph) =>
  fc.record({
    graph: fc.constant(graph),
    rows: fc.subarray(graph.map(({ id }) => id)).map((ids) => rowsOf(graph, closed(graph, ids))),
    target: fc.oneof(
      fc.constantFrom("heads", "base", "head", "current", ...graph.map(({ id }) => id)),
      fc
        .tuple(fc.constantFrom("", "base", ...graph.map(({ id }) => id)), fc.integer({ min: -3, max: 3 }))
        .map(([symbol, offset]) => `${symbol}${offset < 0 ? offset : `+${offset}`}`),
    ),
    branch: fc.option(fc.constantFrom(...graph.map(({ id }) => id))),
  }),
);

const named = ({ branch, target }: { branch: string | null; target: string }): string =>
  branch === null ? target : `${branch}@${target}`;

test("each step respects what it needs, and moves the rows that it should", () => {
  fc.assert(
    fc.property(places, ({ graph, rows, ...target }) => {
      const history = historyOf(filesOf(graph));
      const text = named(target);
      for (const resolve of [resolveUpgrade, resolveDowngrade]) {
        const route = tried(() => resolve(history, rows, text));
        if (!route) continue;
        const after = run(graph, rows, route);
        if (route.steps.length === 0) expect(route.reason).toMatch(/./);
        // What a step leaves is a place of its own: from there base and heads can be reached.
        expect(run(graph, after, resolveDowngrade(history, after, "base"))).toEqual([]);
        expect(run(graph, after, resolveUpgrade(history, after, "heads"))).toEqual(
          rowsOf(graph, new Set(graph.map(({ id }) => id))),
        );
      }
    }),
    { numRuns: 400 },
  );
});

test("an upgrade applies what its target needs and nothing else; a downgrade takes back what needs what goes", () => {
  fc.assert(
    fc.property(places, fc.nat(), ({ graph, rows }, pick) => {
      const history = historyOf(filesOf(graph));
      const { id } = graph[pick % graph.length]!;
      const before = closed(graph, rows);
      const up = run(graph, rows, resolveUpgrade(history, rows, id));
      expect([...closed(graph, up)].sort()).toEqual([...closed(graph, [...rows, id])].sort());

      const down = tried(() => resolveDowngrade(history, rows, id));
      expect(down === null).toBe(!before.has(id));
      if (!down) return;
      const after = closed(graph, run(graph, rows, down));
      const isAbove = (other: string): boolean => other !== id && follows(graph, other, id);
      for (const other of before) {
        const goes = [...closed(graph, [other])].some((one) => isAbove(one));
        expect(after.has(other), `${other} ${goes ? "goes" : "stays"}`).toBe(!goes);
      }
    }),
    { numRuns: 400 },
  );
});

/** Whether a revision follows another, by parents alone. */
function follows(graph: Graph, id: string, other: string): boolean {
  return id === other || byId(graph, id).parents.some((parent) => follows(graph, parent, other));
}

test("many steps are as good as one step many times", () => {
  fc.assert(
    fc.property(places, fc.integer({ min: 2, max: 4 }), ({ graph, rows, branch }, count) => {
      const history = historyOf(filesOf(graph));
      const on = branch === null ? "" : `${branch}@`;
      for (const [resolve, sign] of [
        [resolveUpgrade, "+"],
        [resolveDowngrade, "-"],
      ] as const) {
        const ids = (route: Route): string[] => route.steps.map(({ revision }) => revision.revision.id).sort();
        const at = tried(() => resolve(history, rows, `${on}${sign}${count}`));
        const single: string[] = [];
        let place: string[] | null = [...rows];
        for (let step = 0; step < count && place; step++) {
          const here: string[] = place;
          const one = tried(() => resolve(history, here, `${on}${sign}1`));
          if (one) single.push(...ids(one));
          place = one && run(graph, here, one);
        }
        expect(at === null, `${on}${sign}${count}`).toBe(place === null);
        if (at) expect(ids(at)).toEqual(single.sort());
      }
    }),
    { numRuns: 400 },
  );
});

test("neither the order of the files nor rows that are implied change anything", () => {
  fc.assert(
    fc.property(places, fc.gen(), ({ graph, rows, ...target }, draw) => {
      const shuffled = draw(() => fc.shuffledSubarray(filesOf(graph), { minLength: graph.length }));
      const implied = draw(() => fc.subarray([...closed(graph, rows)].filter((id) => !rows.includes(id))));
      const text = named(target);
      const said = (history: History, from: readonly string[]): unknown =>
        [resolveUpgrade, resolveDowngrade].map((resolve) => {
          const route = tried(() => resolve(history, from, text));
          return route && [route.steps.map(({ revision }) => revision.revision.id), route.to.map((one) => one.name)];
        });
      const history = historyOf(filesOf(graph));
      expect(said(historyOf(shuffled), rows)).toEqual(said(history, rows));
      expect(said(history, [...rows, ...implied])).toEqual(said(history, rows));
      const redundant = standingsOf(history, [...rows, ...implied]).filter(({ is }) => is === "redundant");
      expect(redundant.map(({ id }) => id).sort()).toEqual([...implied].sort());
    }),
    { numRuns: 300 },
  );
});

test("a stamp leaves rows that need no others, its destinations applied, and forgets nothing but what is above them", () => {
  fc.assert(
    fc.property(places, fc.nat(), ({ graph, rows }, pick) => {
      const history = historyOf(filesOf(graph));
      const { id } = graph[pick % graph.length]!;
      const stamping = tried(() => resolveStamp(history, rows, [id]));
      if (!stamping) return;
      const table = [...rows.filter((row) => !stamping.remove.includes(row)), ...stamping.add].sort();
      const applied = closed(graph, table);
      expect(table).toEqual(rowsOf(graph, applied));
      expect(applied.has(id)).toBe(true);
      for (const one of closed(graph, rows))
        if (!applied.has(one)) expect(closed(graph, [one]), `${one} is forgotten`).toContain(id);
    }),
    { numRuns: 300 },
  );
});
