import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { Placeholders } from "./placeholders.js";
import { screenOf } from "./screen.js";
import { parseSession, writeSession } from "./session-file.js";
import { runOnTerminal, terminals } from "./terminal.js";

const text = `# What it shows.
needs: psql

--- file src/a.ts
const a = 1;

const b = 2;

--- edit src/a.ts
 const a = 1;
-
-const b = 2;

--- delete src/a.ts

$ athanor check
[on "Sure?" press down enter]
one

2> three
[exit 2]

$ athanor current
`;

describe("a session file", () => {
  test("is read", () => {
    const { needs, parts } = parseSession(text);
    expect(needs).toEqual(["psql"]);
    expect(parts.flatMap(({ step }) => step ?? [])).toEqual([
      { do: "file", path: "src/a.ts", text: "const a = 1;\n\nconst b = 2;\n" },
      { do: "edit", path: "src/a.ts", hunks: [{ before: "const a = 1;\n\nconst b = 2;", after: "const a = 1;" }] },
      { do: "delete", path: "src/a.ts" },
      {
        do: "run",
        command: "athanor check",
        presses: [{ on: "Sure?", keys: ["down", "enter"] }],
        answer: "one\n\n2> three\n[exit 2]",
      },
      { do: "run", command: "athanor current", presses: [], answer: "" },
    ]);
  });

  test("is written as it was read, whatever the answers", () => {
    expect(writeSession(parseSession(text), ["one\n\n2> three\n[exit 2]", ""])).toBe(text);
    expect(writeSession(parseSession(text), ["", "two"])).toBe(
      text.replace("one\n\n2> three\n[exit 2]\n", "").replace("current\n", "current\ntwo\n"),
    );
  });

  test.for([
    ["needs: luck", 'line 1: a session cannot need "luck"'],
    ["anything", "line 1 is not understood: anything"],
    ["\n--- paint a.ts", "line 2: write --- copy, file, edit or delete"],
    ["--- edit a.ts\nsame", "line 1: an edited line begins with"],
    ["$ a\n[on yes]", 'line 1: write [on "text" press key key]'],
  ] as const)("%j is refused", ([wrong, message]) => expect(() => parseSession(wrong)).toThrow(message));

  for (const name of readdirSync(import.meta.dirname).filter((one) => one.endsWith(".txt"))) {
    test(`${name} says what it shows, and an update would leave it alone`, () => {
      const session = readFileSync(join(import.meta.dirname, name), "utf8");
      expect(session).toMatch(/^# .+\./);
      const parsed = parseSession(session);
      const answers = parsed.parts.flatMap(({ step }) => (step?.do === "run" ? [step.answer] : []));
      expect(writeSession(parsed, answers)).toBe(session);
    });
  }
});

test("what varies gets a name, and ids keep theirs", () => {
  const placeholders = new Placeholders([
    ["/tmp/a", "<dir>"],
    ["/tmp/a/b", "<deeper>"],
  ]);
  expect(placeholders.hide("/tmp/a/b/2026-11-20_3f9c2a7b1d04_x.ts /tmp/a/c")).toBe(
    "<deeper>/<date>_<id1>_x.ts <dir>/c",
  );
  expect(placeholders.hide("9a1b22c07f3e follows 3f9c2a7b1d04 at 2026-11-20T10:00:00Z (0.8 s)")).toBe(
    "<id2> follows <id1> at <time> (<duration>)",
  );
  expect(placeholders.show("athanor upgrade <id2>")).toBe("athanor upgrade 9a1b22c07f3e");
  expect(placeholders.hide("2> x\n2>     at f (node:events:1:2)\n2>     at wasm://w[1]:0x2f\n2> y")).toBe(
    "2> x\n2>     <stack>\n2> y",
  );
});

test("the screen is what is left after moving and erasing", () => {
  expect(screenOf("one\r\ntwo\r\n\u001b[2A\u001b[Jthree")).toBe("three");
  expect(screenOf("abc\rx\u001b[31my\u001b[0m\n\u001b[3Cz")).toBe("xyc\n     z");
});

describe("a pseudo terminal", () => {
  const script = `
    process.stdin.setRawMode(true);
    process.stdin.once("data", (key) => { console.log(JSON.stringify(String(key))); process.exit(3); });
    process.stdout.write(String(process.stdin.isTTY && process.stdout.isTTY) + "? ");
  `;
  test.skipIf(terminals.length === 0)(
    terminals.length === 0 ? "(there is none)" : "takes keys, and ends as the command does",
    async () => {
      for (const wrap of terminals) {
        const command = `"${process.execPath}" -e '${script}'`;
        const ended = await runOnTerminal(command, [{ on: "true?", keys: ["down"] }], {}, wrap);
        expect(ended).toEqual({ screen: 'true? "\\u001b[B"', exitCode: 3 });
      }
    },
  );
});
