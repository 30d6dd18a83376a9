import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { serverAnswers, serverUrl } from "../harness/backends.js";
import { withDatabase } from "../harness/databases.js";
import { playSession, type Performance } from "./play.js";
import { parseSession, writeSession, type Need, type Session } from "./session-file.js";
import { terminals } from "./terminal.js";

const answers = (program: string) => spawnSync(program, ["--version"]).status === 0;

/** Why a need is not met here; null where it is. */
const missing: Readonly<Record<Need, string | null>> = {
  server: (await serverAnswers()) ? null : "no PostgreSQL server answers",
  psql: answers("psql") ? null : "psql is not installed",
  git: answers("git") ? null : "git is not installed",
  terminal: terminals.length > 0 ? null : "neither script of util-linux nor python3 is installed",
};

const files = readdirSync(import.meta.dirname).filter((one) => one.endsWith(".txt"));

describe.concurrent("sessions", () => {
  for (const name of files) {
    const file = join(import.meta.dirname, name);
    const session = parseSession(readFileSync(file, "utf8"));
    const reasons = session.needs.flatMap((need) => missing[need] ?? []);
    test.skipIf(reasons.length > 0)(
      reasons.length > 0 ? `${name} (${reasons.join(", ")})` : name,
      { timeout: 600_000 },
      async () => {
        const { played, raw } = await inTurn(() => play(session));
        if (process.env.ATHANOR_UPDATE) {
          writeFileSync(
            file,
            writeSession(
              session,
              played.map((one) => one.answer),
            ),
          );
        } else {
          for (const { line, command, answer, expected } of played) {
            expect(answer, `${name}:${line}  $ ${command}`).toBe(expected);
          }
        }
        const faults = played.filter(({ answer }) => /ATH5999|^2> (\s+throw |Node\.js v)/m.test(answer));
        expect(faults, "no session ends in a fault of Athanor, or in an uncaught error").toEqual([]);
        for (const secret of session.secrets)
          expect(raw.split(secret).length - 1, `how often "${secret}" is to be read`).toBe(0);
      },
    );
  }
});

function play(session: Session): Promise<Performance> {
  if (!session.needs.includes("server")) return playSession(session);
  return withDatabase(serverUrl, (url) => playSession(session, url));
}

// Each command may hold a PGlite: no more of them at once than there are processors, and never more than four.
const seats: (() => void)[] = [];
let free = Math.min(4, availableParallelism());

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (free > 0) free -= 1;
  else await new Promise<void>((resolve) => seats.push(resolve));
  try {
    return await work();
  } finally {
    const next = seats.shift();
    if (next) next();
    else free += 1;
  }
}
