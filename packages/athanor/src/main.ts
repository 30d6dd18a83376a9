import { DiagnosticError } from "@athanor/core";
import { Command, CommanderError } from "commander";

import { checkCommand } from "./commands/check.js";
import type { CommandDefinition, CommonOptions } from "./commands/command.js";
import { currentCommand } from "./commands/current.js";
import { diffCommand } from "./commands/diff.js";
import { generateCommand } from "./commands/generate.js";
import { historyCommand } from "./commands/history.js";
import { initCommand } from "./commands/init.js";
import { newCommand } from "./commands/new.js";
import { downgradeCommand, upgradeCommand } from "./commands/run-migrations.js";
import { diagnosticJson, renderDiagnostic } from "./report/diagnostics.js";
import type { Outcome, Terminal } from "./report/terminal.js";
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
] as unknown as readonly CommandDefinition<CommonOptions>[];

/** Runs the command line and returns its exit code. */
async function main(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = new Command("athanor")
    .description("Migrations for Drizzle and TypeORM: generated from the models, proved on a scratch database, run under a lock.")
    .version(toolVersion)
    .exitOverride()
    .showHelpAfterError("(run with --help to see what there is)");
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
      const outcome = await definition.run(command.processedArgs as string[], options as never, terminal).catch((error: unknown) => failure(error, terminal));
      if (options.json) {
        process.stdout.write(`${JSON.stringify({ command: definition.name, ok: outcome.exitCode === 0, exitCode: outcome.exitCode, ...outcome.json }, null, 2)}\n`);
      }
      exitCode = outcome.exitCode;
    });
  }
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version are no failures; everything else that commander refuses is wrong usage.
    return error.exitCode === 0 ? 0 : 1;
  }
  return exitCode;
}

function terminalFor({ json = false, verbose = false }: CommonOptions): Terminal {
  return {
    out: (line = "") => void (json || process.stdout.write(`${line}\n`)),
    err: (line) => void (json || process.stderr.write(`${line}\n`)),
    interactive: !json && process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env.CI,
    verbose,
    json,
    cwd: process.cwd(),
  };
}

function failure(error: unknown, terminal: Terminal): Outcome {
  const diagnostics =
    error instanceof DiagnosticError
      ? error.diagnostics
      : [
          {
            code: "ATH5999",
            severity: "error" as const,
            message: error instanceof Error ? error.message : String(error),
            detail: error instanceof Error && error.stack ? error.stack.split("\n").slice(1, terminal.verbose ? undefined : 4) : [],
            hint: "this is a fault of Athanor: please report it, with the lines above",
          },
        ];
  for (const one of diagnostics) {
    for (const line of renderDiagnostic(one, terminal.cwd)) terminal.err(line);
    const { cause } = one as { cause?: unknown };
    if (terminal.verbose && cause instanceof Error && cause.stack) terminal.err(cause.stack);
  }
  return { exitCode: 1, json: { diagnostics: diagnostics.map(diagnosticJson) } };
}

process.exitCode = await main(process.argv);
// Models may leave connections and timers open; the command has said all that it had to say.
setImmediate(() => process.exit());
