import type { BenchServer } from "./databases.js";
import type { EntityProject } from "./entity-project.js";
import type { Program } from "./measure.js";
import type { Project } from "./project.js";

/** Something to measure, on a project whose first migration is written and whose caches are warm. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly group: "floor" | "athanor" | "drizzle-kit" | "typeorm";
  readonly needs?: "server";
  /** Brings project and database to where the run starts; not measured. */
  prepare?(): Promise<void> | void;
  program(): Program;
}

/** Everything that is measured, in order. The databases are `live` (upgraded) and those that a scenario makes. */
export function scenarios(project: Project, server: BenchServer | null, live: string): Scenario[] {
  let target = "";
  const freshTarget = async () => void (target = await server!.fresh("target"));
  const changed = () => {
    project.restore();
    project.useModels(true);
  };
  const judge: Readonly<Record<string, string>> = server ? { BENCH_JUDGE: server.judgeUrl } : {};
  const generate = ["generate", "-m", "a change"];
  return [
    { name: "node", group: "floor", title: "bare node", program: () => ({ argv: ["-e", "0"], cwd: project.root }) },
    {
      name: "select-one",
      group: "floor",
      title: "node, pg, `select 1`",
      needs: "server",
      program: () => project.databaseFloor("select-one", live),
    },
    { name: "load", group: "floor", title: "load the models", program: () => project.floor("load-models") },
    { name: "read", group: "floor", title: "load and read the models", program: () => project.floor("read-models") },
    {
      name: "introspect",
      group: "floor",
      title: "read the catalog (introspect)",
      needs: "server",
      program: () => project.databaseFloor("introspect", live),
    },
    {
      name: "load-introspect",
      group: "floor",
      title: "load the models, read the catalog",
      needs: "server",
      program: () => project.floor("load-and-introspect", live),
    },
    { name: "check", group: "athanor", title: "check, no changes", program: () => project.athanor(["check"]) },
    {
      name: "check-database",
      group: "athanor",
      title: "check --database, no changes",
      needs: "server",
      program: () => project.athanor(["check", "--database"], { BENCH_URL: live }),
    },
    {
      name: "check-cold",
      group: "athanor",
      title: "check, no caches (PGlite)",
      prepare: () => project.forget(["cache"]),
      program: () => project.athanor(["check"]),
    },
    {
      name: "check-cold-server",
      group: "athanor",
      title: "check, no caches (server judges)",
      needs: "server",
      prepare: () => project.forget(["cache"]),
      program: () => project.athanor(["check"], judge),
    },
    {
      name: "generate-all",
      group: "athanor",
      title: "generate from empty, proved (PGlite)",
      prepare: () => project.forget(["migrations", "cache"]),
      program: () => project.athanor(generate),
    },
    {
      name: "generate-all-server",
      group: "athanor",
      title: "generate from empty, proved (server judges)",
      needs: "server",
      prepare: () => project.forget(["migrations", "cache"]),
      program: () => project.athanor(generate, judge),
    },
    {
      name: "generate",
      group: "athanor",
      title: "generate after 5 % changed, proved (PGlite)",
      prepare: changed,
      program: () => project.athanor(generate),
    },
    {
      name: "generate-server",
      group: "athanor",
      title: "generate after 5 % changed, proved (server judges)",
      needs: "server",
      prepare: changed,
      program: () => project.athanor(generate, judge),
    },
    {
      name: "upgrade",
      group: "athanor",
      title: "upgrade from empty (apply)",
      needs: "server",
      prepare: freshTarget,
      program: () => project.athanor(["upgrade"], { BENCH_URL: target }),
    },
    {
      name: "upgrade-again",
      group: "athanor",
      title: "upgrade, nothing to do",
      needs: "server",
      program: () => project.athanor(["upgrade"], { BENCH_URL: live }),
    },
    {
      name: "bundle-upgrade-again",
      group: "athanor",
      title: "upgrade of a bundle, nothing to do",
      needs: "server",
      program: () => project.bundle(["upgrade"], live),
    },
    {
      name: "kit-check",
      group: "drizzle-kit",
      title: "drizzle-kit generate, no changes",
      program: () => project.drizzleKit(["generate"]),
    },
    {
      name: "kit-generate-all",
      group: "drizzle-kit",
      title: "drizzle-kit generate from empty",
      prepare: () => project.forget(["drizzle"]),
      program: () => project.drizzleKit(["generate"]),
    },
    {
      name: "kit-generate",
      group: "drizzle-kit",
      title: "drizzle-kit generate after 5 % changed",
      prepare: changed,
      program: () => project.drizzleKit(["generate"]),
    },
    {
      name: "kit-migrate",
      group: "drizzle-kit",
      title: "drizzle-kit migrate from empty (apply)",
      needs: "server",
      prepare: freshTarget,
      program: () => project.drizzleKit(["migrate"], { BENCH_URL: target }),
    },
    {
      name: "kit-push",
      group: "drizzle-kit",
      title: "drizzle-kit push to empty (apply)",
      needs: "server",
      prepare: freshTarget,
      program: () => project.drizzleKit(["push", "--force"], { BENCH_URL: target }),
    },
    {
      name: "kit-push-none",
      group: "drizzle-kit",
      title: "drizzle-kit push, no changes",
      needs: "server",
      program: () => project.drizzleKit(["push", "--force"], { BENCH_URL: live }),
    },
  ];
}

/** What is measured with TypeORM entities. The database at `live` is upgraded, and agrees with them. */
export function entityScenarios(project: EntityProject, live: string): Scenario[] {
  return [
    {
      name: "entities-check",
      group: "athanor",
      title: "TypeORM: check, no changes",
      program: () => project.athanor(["check"]),
    },
    {
      name: "entities-check-database",
      group: "athanor",
      title: "TypeORM: check --database, no changes",
      needs: "server",
      program: () => project.athanor(["check", "--database"], { BENCH_URL: live }),
    },
    {
      name: "typeorm-check",
      group: "typeorm",
      title: "typeorm migration:generate --check, no changes",
      needs: "server",
      program: () => project.typeorm(["migration:generate", "src/next", "--check"], { BENCH_URL: live }),
    },
  ];
}
