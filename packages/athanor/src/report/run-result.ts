import {
  describeHolder,
  type LockWait,
  type RunEvents,
  type RunResult,
  type Statement,
  type StepProgress,
} from "@athanor/core";

import { diagnosticJson, renderDiagnostic } from "./diagnostics.js";
import { printable, printableLines, shortened } from "./printable.js";
import { paint, type Outcome, type Terminal } from "./terminal.js";

/** Runs revisions and tells of each as it is done. @param how runs them, with these events */
export async function reportRun(
  direction: "upgrade" | "downgrade",
  how: (events: RunEvents) => Promise<RunResult>,
  terminal: Terminal,
): Promise<Outcome> {
  const past = direction === "upgrade" ? "up" : "down";
  const started = Date.now();
  const waiting = new Waiting(terminal);
  const result = await how({
    onRevisionDone: ({ revision }) =>
      terminal.out(`${paint.green("✓")} ${past}  ${revision.id}  ${shortened(revision.message)}`),
    onLockWait: (wait) => waiting.lock(wait),
    onProgress: (statement, progress) => waiting.progress(statement, progress),
    onSplit: ({ revision }, step) =>
      terminal.out(
        paint.dim(
          `  ${revision.id}: committed after ${step} statements, because one transaction cannot hold more locks on this server`,
        ),
      ),
    ...(terminal.verbose ? { onStatement: ({ sql }: { sql: string }) => showStatement(sql, terminal) } : {}),
  });
  for (const one of result.diagnostics) for (const line of renderDiagnostic(one, terminal.folder)) terminal.err(line);
  for (const note of result.notes) terminal.out(`${paint.yellow("!")} ${printable(note)}`);
  if (result.steps.length === 0) terminal.out(`Nothing to do: ${printable(result.reason ?? "")}.`);
  else
    terminal.out(
      `The database is at ${printable(result.heads.join(", ")) || "base"} now (${((Date.now() - started) / 1000).toFixed(1)} s).`,
    );
  return {
    exitCode: 0,
    json: {
      steps: result.steps.map(({ revision }) => revision),
      heads: result.heads,
      ...(result.reason ? { reason: result.reason } : {}),
      ...(result.notes.length > 0 ? { notes: result.notes } : {}),
      diagnostics: result.diagnostics.map(diagnosticJson),
    },
  };
}

function showStatement(sql: string, terminal: Terminal): void {
  for (const line of printableLines(sql).split("\n")) terminal.out(paint.dim(`    ${line}`));
}

/** Says what keeps a run busy that seems to stand still. */
class Waiting {
  readonly #terminal: Terminal;
  #said = "";

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  lock({ statement, holders, retries }: LockWait): void {
    const who = holders.map(describeHolder).join("; ");
    const what = statement === null ? "for another runner" : "for a lock";
    const again = statement !== null && retries > 0 ? ` (try ${retries + 1})` : "";
    this.#say(`waiting ${what}${again}${who ? `: ${who}` : ""}`);
  }

  progress(statement: Statement, { phase, done, total }: StepProgress): void {
    // In tenths, so that it is a few lines and not hundreds.
    const share = total > 0 ? `, ${Math.floor((done / total) * 10) * 10} %` : "";
    this.#say(`${shortened(statement.sql)}: ${phase}${share}`);
  }

  #say(line: string): void {
    if (line !== this.#said) this.#terminal.out(paint.dim(`  ${printable(line)}`));
    this.#said = line;
  }
}
