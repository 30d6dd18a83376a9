import fc from "fast-check";
import { test } from "vitest";
import { appendFileSync } from "node:fs";
import { pglite, server } from "../harness/backends.js";
import { arbitraryPair, arbitrarySchema, describePair, sqlOf } from "./arbitrary-schema.js";
import { readsBack, roundTrip } from "./round-trip.js";

const out = process.env.HUNT_OUT!;
test("hunt", async () => {
  const backend = process.env.HUNT_SERVER ? server : pglite;
  let judge = await backend.open();
  const v = judge.connection.version;
  const ab = { nullsNotDistinct: v >= 150000, virtual: v >= 180000 };
  const known = new Map<string, number>();
  const signature = (e: unknown) =>
    String((e as Error).message ?? e)
      .split("\n")
      .filter(Boolean)
      .filter((l) => !/^  in:/.test(l))
      .slice(0, 3)
      .join(" | ")
      .replace(/(column|table|check|index|foreignKey|unique|primaryKey|sequence|enum|schema):[^\n]*/g, "$1:")
      .replace(/"[^"]*"/g, '""')
      .replace(/[a-z_0-9]*\d+/g, "N")
      .slice(0, 260);
  let runs = 0,
    followed = 0;
  const deadline = Date.now() + Number(process.env.HUNT_SECONDS ?? 200) * 1000;
  const max = Number(process.env.HUNT_MAX ?? 8);
  while (Date.now() < deadline && known.size < max) {
    let current: string | null = null;
    const one =
      process.env.HUNT_LAW === "5"
        ? {
            arb: arbitrarySchema(ab),
            law: async (x: never) => {
              await readsBack(judge, x);
            },
            show: (x: never) => sqlOf((x as any).schema).join(";\n"),
          }
        : {
            arb: arbitraryPair(ab),
            law: async (x: never) => {
              if (await roundTrip(judge, x)) followed++;
            },
            show: describePair as (x: never) => string,
          };
    const property = fc.asyncProperty(one.arb as fc.Arbitrary<never>, async (x) => {
      runs++;
      if (runs % 25 === 0) appendFileSync(out + ".p", `${Date.now() % 10000000} ${runs}\n`);
      if (runs % 300 === 0) {
        await judge.close();
        judge = await backend.open();
      }
      try {
        await one.law(x);
      } catch (e) {
        const s = signature(e);
        if (known.has(s)) {
          known.set(s, known.get(s)! + 1);
          return;
        }
        if (current !== null && current !== s) return;
        current = s;
        throw e;
      }
    });
    const r = await fc.check(property, {
      numRuns: 100,
      maxSkipsPerRun: 0,
      ...(process.env.HUNT_SEED ? { seed: Number(process.env.HUNT_SEED) + runs } : {}),
    });
    if (r.failed) {
      known.set(current!, 1);
      appendFileSync(
        out,
        `\n=================== ${current}\nseed ${r.seed} path ${r.counterexamplePath}\n${one.show(r.counterexample![0] as never)}\n\n${(r.errorInstance as Error)?.message}\n`,
      );
    }
  }
  appendFileSync(out, `\n##### ${runs} runs, followed ${followed}, ${JSON.stringify([...known], null, 1)}\n`);
  await judge.close();
}, 3_600_000);
test.runIf(process.env.HUNT_STAT)(
  "stat",
  async () => {
    const judge = await pglite.open();
    const { planFor } = await import("./round-trip.js");
    const { withSpelling, compile } = await import("@athanor/core");
    const { postgresDialect } = await import("@athanor/postgres");
    const counts = new Map<string, number>();
    let n = 0,
      zero = 0,
      total = 0;
    for (const p of fc.sample(arbitraryPair({ nullsNotDistinct: true, virtual: true }), 200)) {
      const from = await judge.elaborate(p.a.schema);
      const to = withSpelling(await judge.elaborate(p.b.schema), p.b.schema, postgresDialect);
      const plan = await planFor(judge, from, to, p.answers);
      const s = compile(plan.upgrade.calls.flat(), postgresDialect);
      n++;
      if (!s.length) zero++;
      total += s.length;
      for (const c of plan.upgrade.calls.flat()) counts.set(c.method, (counts.get(c.method) ?? 0) + 1);
    }
    console.log(
      n,
      "zero",
      zero,
      "avg",
      total / n,
      JSON.stringify(Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]))),
    );
    await judge.close();
  },
  600000,
);
