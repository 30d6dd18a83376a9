import { setFlagsFromString } from "node:v8";

import { DiagnosticError } from "@athanor/core";
import { Command, CommanderError } from "commander";

import { bundleCommand } from "./commands/bundle.js";
import { checkCommand } from "./commands/check.js";
import type { CommandDefinition, CommonOptions } from "./commands/command.js";
import { currentCommand } from "./commands/current.js";
import { diffCommand } from "./commands/diff.js";
import { doctorCommand } from "./commands/doctor.js";
import { editCommand } from "./commands/edit.js";
import { generateCommand } from "./commands/generate.js";
import { branchesCommand, headsCommand, showCommand } from "./commands/heads.js";
import { historyCommand } from "./commands/history.js";
import { initCommand } from "./commands/init.js";
import { mergeCommand } from "./commands/merge.js";
import { newCommand } from "./commands/new.js";
import { rebaseCommand } from "./commands/rebase.js";
import { revisionCommand } from "./commands/revision.js";
import { downgradeCommand, upgradeCommand } from "./commands/run-migrations.js";
import { ensureVersionCommand, stampCommand } from "./commands/stamp.js";
import { failure } from "./report/failure.js";
import { invocationOf } from "./report/invocation.js";
import { printableLines } from "./report/printable.js";
import { outcomeJson, type Outcome, type Terminal } from "./report/terminal.js";
import { toolVersion } from "./version.js";

const commands = [
  initCommand,
  generateCommand,
  newCommand,
  checkCommand,
  diffCommand,
  upgradeCommand,
  downgradeCommand,
  currentCommand,
  historyCommand,
  headsCommand,
  branchesCommand,
  showCommand,
  editCommand,
  stampCommand,
  ensureVersionCommand,
  mergeCommand,
  rebaseCommand,
  doctorCommand,
  revisionCommand,
  bundleCommand,
] as unknown as readonly CommandDefinition<CommonOptions>[];

/** Runs the command line and returns its exit code. */
async function main(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = new Command("athanor")
    .description(
      "Migrations for Drizzle and TypeORM on PostgreSQL: generated from the models, proved on a scratch database, run under a lock.",
    )
    .version(toolVersion)
    .configureOutput({ outputError: () => {} })
    .exitOverride();
  for (const definition of commands) {
    const command = definition
      .configure(program.command(definition.name).description(definition.summary))
      .option("--config <file>", "the configuration, instead of the nearest athanor.config.ts")
      .option("--json", "print one JSON object and nothing else")
      .option("-v, --verbose", "print more")
      .addHelpText("after", `\nExamples:\n${definition.examples.map((line) => `  $ ${line}`).join("\n")}`)
      .exitOverride();
    command.action(async () => {
      const options = command.opts<CommonOptions>();
      const terminal = terminalFor(options);
      const outcome = await definition
        .run(command.processedArgs as string[], options as never, terminal)
        .catch((error: unknown) => failure(error, terminal));
      exitCode = ended(definition.name, outcome, terminal);
    });
  }
  try {
    await program.parseAsync(argv);
  } catch (error) {
    // Help and version have been printed, and so has the help for a call without a command.
    if (error instanceof CommanderError && (error.exitCode === 0 || error.code === "commander.help"))
      return error.exitCode;
    const words = argv.slice(2);
    const typed = commands.find(({ name }) => name === words.find((word) => !word.startsWith("-")));
    const terminal = terminalFor({ json: words.includes("--json") });
    const outcome = failure(error instanceof CommanderError ? usageError(error, typed) : error, terminal);
    return ended(typed?.name ?? null, outcome, terminal);
  }
  return exitCode;
}

function ended(command: string | null, outcome: Outcome, terminal: Terminal): number {
  if (terminal.json) process.stdout.write(outcomeJson(command, outcome));
  return outcome.exitCode;
}

/** What other tools call a command: one that is alike in its letters may be another one altogether. */
const calledElsewhere: Readonly<Record<string, string>> = {
  migrate: "upgrade",
  run: "upgrade",
  up: "upgrade",
  apply: "upgrade",
  "migration:run": "upgrade",
  push: "generate, then upgrade",
  down: "downgrade",
  revert: "downgrade -1",
  rollback: "downgrade -1",
  undo: "downgrade -1",
  "migration:revert": "downgrade -1",
  status: "current",
  "migration:show": "current",
  "migration:generate": "generate",
  "migration:create": "new",
  create: "new",
  log: "history",
};

/** What commander refused: a wrong option, a missing argument, an unknown command. */
function usageError({ message }: CommanderError, typed: CommandDefinition<CommonOptions> | undefined): DiagnosticError {
  const [what, alike] = message.replace(/^error: /, "").split("\n");
  const word = /^unknown command '(.*)'/.exec(what!)?.[1];
  const known = word !== undefined && Object.hasOwn(calledElsewhere, word) ? calledElsewhere[word] : undefined;
  const guess = known ? `(Did you mean ${known}?)` : alike;
  const examples = typed
    ? `for example: ${typed.examples[0]}`
    : `the commands are: ${commands.map(({ name }) => name).join(", ")}`;
  return new DiagnosticError({
    code: "ATH5204",
    severity: "error",
    message: what!.replace(/\.$/, ""),
    hint: `${guess ? `${guess.replace(/^\(D(.*)\)$/, "d$1")} ` : ""}${examples}\n      athanor ${typed ? `${typed.name} ` : ""}--help says more`,
  });
}

function terminalFor({ json = false, verbose = false }: CommonOptions): Terminal {
  const cwd = process.cwd();
  return {
    ...invocationOf(process.env, cwd),
    out: (line = "") => void (json || process.stdout.write(`${line}\n`)),
    script: (sql) => void (json || process.stdout.write(`${process.stdout.isTTY ? printableLines(sql) : sql}\n`)),
    err: (line) => void (json || process.stderr.write(`${line}\n`)),
    interactive: !json && process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env.CI,
    verbose,
    json,
    cwd,
  };
}

// What models and configuration print (dotenv names itself at every load) must not end up in `--json` or in `--sql > file`.
console.log = console.info = console.debug = console.error;
// A command is over before V8's optimising compiler has paid for itself on PGlite: a hundred tables are built with 0.4 s of
// CPU instead of 1.3 s, and five hundred still with less than otherwise.
setFlagsFromString("--liftoff-only");
process.exitCode = await main(process.argv);
// Models may leave connections and timers open; the command has said all that it had to say.
setImmediate(() => process.exit());
