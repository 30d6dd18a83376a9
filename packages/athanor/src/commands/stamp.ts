import { fail } from "@athanor/core";
import type { Command } from "commander";

import { printable } from "../report/printable.js";
import { ensureVersion, stamp, stampSql } from "../history/stamp.js";
import { projectOf, type CommandDefinition, type CommonOptions } from "./command.js";
import { lockTimeout } from "./seconds.js";

interface Options extends CommonOptions {
  readonly purge?: boolean;
  readonly verify?: boolean;
  readonly sql?: boolean;
  readonly lockTimeout?: number;
}

export const stampCommand: CommandDefinition<Options> = {
  name: "stamp",
  summary: "write down which revision the database is at, and run nothing",
  examples: [
    "athanor stamp head",
    "athanor stamp head --verify",
    "athanor stamp --purge 3f9c",
    "athanor stamp 9a1b:head --sql",
  ],
  configure: (command: Command) =>
    lockTimeout(
      command
        .argument("<targets...>", "head, heads, base, labels, ids or their beginnings")
        .option("--purge", "delete all rows first, also those that name no revision")
        .option("--verify", "refuse unless the database holds what that revision makes")
        .option("--sql", "print the SQL instead of running it; reads no database"),
    ),
  async run([given], options, terminal) {
    // Commander gives what repeats as a list.
    const targets = given as unknown as readonly string[];
    const project = projectOf(options, terminal);
    const purge = options.purge ?? false;
    if (options.sql) {
      if (options.verify)
        fail({
          code: "ATH5207",
          message: "--verify looks at the database, and --sql reads none",
          hint: "leave out one of the two",
        });
      const sql = await stampSql({ ...project, targets, purge });
      terminal.script(sql);
      return { exitCode: 0, json: { sql } };
    }
    const { before, heads } = await stamp({
      ...project,
      targets,
      purge,
      verify: options.verify ?? false,
      ...(options.lockTimeout === undefined ? {} : { lockTimeout: options.lockTimeout * 1000 }),
    });
    const named = (rows: readonly string[]) => printable(rows.join(", ")) || "base";
    const isSame = before.join("\n") === heads.join("\n");
    terminal.out(
      isSame
        ? `Nothing to do: the database is said to be at ${named(heads)} already.`
        : `The database is said to be at ${named(heads)} now; it was at ${named(before)}. Nothing was run.`,
    );
    return { exitCode: 0, json: { before, heads } };
  },
};

export const ensureVersionCommand: CommandDefinition<CommonOptions> = {
  name: "ensure-version",
  summary: "make the version table and the journal where they are missing",
  examples: ["athanor ensure-version"],
  configure: (command) => command,
  async run(_args, options, terminal) {
    const { created, table } = await ensureVersion(projectOf(options, terminal));
    terminal.out(created ? `Made ${printable(table)}.` : `Nothing to do: ${printable(table)} is there.`);
    return { exitCode: 0, json: { created, table } };
  },
};
