/* Whatever a name or a text holds, a terminal shows it, and an editor, a script and a JSON reader take it for what it is. */
import { execFileSync } from "node:child_process";

import { addressOf, displayName, visible, type Diagnostic, type Difference } from "@athanor/core";
import fc from "fast-check";
import { expect, test } from "vitest";

import { renderQuestions } from "../../packages/athanor/src/commands/questions.js";
import { diagnosticJson, renderDiagnostic } from "../../packages/athanor/src/report/diagnostics.js";
import {
  databaseMark,
  editorLine,
  modelsMark,
  renderDifferences,
} from "../../packages/athanor/src/report/differences.js";
import { printable, printableJson, shortened } from "../../packages/athanor/src/report/printable.js";
import { renderUnmodelled } from "../../packages/athanor/src/report/unmodelled.js";
import { sqlComment } from "../../packages/core/src/visible.js";
import { storedName } from "../../packages/postgres/src/sql/identifiers.js";
import { harmful, hostileTexts } from "./hostile-texts.js";
import { holds, runs } from "./law.js";

const usual = 300;
const shown = (value: unknown) => JSON.stringify(value);

/** Colours, which the tool itself writes, aside: one line that shows all it holds. */
function expectLines(lines: readonly string[], longest: number): void {
  for (const line of lines) {
    // oxlint-disable-next-line no-control-regex -- the colours of the tool itself
    const plain = line.replaceAll(/\u001b\[\d+m/g, "");
    expect(plain).not.toMatch(harmful);
    expect(plain).not.toContain("\n");
    expect(plain.length).toBeLessThan(longest);
  }
}

const differenceOf = (text: string, what: Difference["what"]): Difference => ({
  kind: "column",
  subject: addressOf("column", { schema: text, table: text, name: text }),
  name: text,
  what,
  attributes: what === "changed" ? [{ name: "default", from: text, to: { nested: [text] } }] : [],
  at: { file: `/project/${text}.ts`, line: 1, column: 1 },
});

/** What holds of every text. */
const laws: Readonly<Record<string, (text: string) => void>> = {
  diagnostics(text) {
    const diagnostic: Diagnostic = {
      code: "ATH1000",
      severity: "error",
      message: text,
      at: { file: `/project/${text.slice(0, 100)}.ts`, line: 1, column: 2 },
      subject: addressOf("table", { schema: "public", name: text }),
      detail: [text, text],
      hint: text,
    };
    expectLines(renderDiagnostic(diagnostic, "/project"), 2100);
    expect(JSON.parse(printableJson(diagnosticJson(diagnostic)))).toEqual(
      JSON.parse(JSON.stringify(diagnosticJson(diagnostic))),
    );
  },
  "differences, in the terminal and in an editor"(text) {
    for (const what of ["missing", "extra", "changed"] as const) {
      const difference = differenceOf(text, what);
      const short = { ...difference, at: { file: "/project/models.ts", line: 3, column: 7 } };
      expectLines(renderDifferences([short], { from: "database", to: "models" }, "/project"), 500);
      for (const mark of [modelsMark(short), databaseMark(short)]) {
        const line = editorLine(mark, "/project", "/project/athanor.config.ts");
        expectLines([line], 1100);
        expect(line).toMatch(/^[\w.]+:\d+:\d+: error: .* \[ATH\d{4}\]$/u);
      }
      expectLines([editorLine({ ...modelsMark(difference) }, "/project", "/a.ts")], 100_000);
    }
  },
  "what is not modelled"(text) {
    expectLines(renderUnmodelled([{ what: "trigger", effect: "stops nothing", names: [text, text], tables: [] }]), 500);
  },
  "JSON means what was meant, and shows all of it"(text) {
    const printed = printableJson({ text, [text]: [text] });
    expect(JSON.parse(printed)).toEqual({ text, [text]: [text] });
    expect(printed).not.toMatch(harmful);
  },
  "a comment in SQL stays on its line"(text) {
    expect(sqlComment(text)).not.toMatch(harmful);
    expect(sqlComment(text)).not.toContain("\n");
  },
  "what is shortened shows a beginning, and no half of anything"(text) {
    for (const length of [10, 40, 120]) {
      const short = shortened(text, length);
      expect(short.length).toBeLessThanOrEqual(length);
      const whole = printable(text);
      if (whole.length <= length) expect(short).toBe(whole);
      else {
        expect(short.endsWith("...")).toBe(true);
        // As many whole characters as fit, each with the whole of its escape.
        const beginnings = Array.from({ length: length + 1 }, (_, at) => printable([...text].slice(0, at).join("")));
        expect(beginnings).toContain(short.slice(0, -3));
      }
    }
  },
};

for (const [name, law] of Object.entries(laws)) {
  test(name, () => holds(hostileTexts, law, { usual, test: name, show: shown }), 120_000 + runs(usual) * 100);
}

test("what needs no escape stays: words of all scripts, joined emoji, numbers of Arabic", () => {
  for (const text of ["Überschrift", "задачи", "日本語", "👩‍👩‍👧", "می‌خواهم", "؀١٢", "e\u0301"])
    expect(visible(text)).toBe(text);
  expect(visible("\u202e\n\t\u001b\u{e0041}\ud800")).toBe("\\u202e\\n\\t\\u001b\\u{e0041}\\ud800");
});

test("the flags that answer a question mean in a shell what they say", () => {
  const names = fc
    .sample(
      hostileTexts.map((text) => storedName(text)),
      { numRuns: 150, seed: 20261120 },
    )
    .filter((name) => name !== "");
  const lines = renderQuestions(
    names.map((name) => ({
      asks: "rename",
      from: addressOf("table", { schema: "public", name }),
      title: "table",
      otherwise: "dropped",
      candidates: [{ to: addressOf("table", { schema: "public", name }), reason: name, score: 1 }],
    })),
  );
  expectLines(lines, 2000);
  // oxlint-disable-next-line no-control-regex -- the colours of the tool itself
  const words = lines.flatMap((line) => /^ {4}--rename (.*?) {3}(?:\u001b\[2m)?\(/u.exec(line)?.[1] ?? []);
  expect(words.length).toBe(names.length);
  const script = words.map((word) => `printf '%s\\0' ${word}`).join("\n");
  const read = execFileSync("bash", ["--norc", "-c", script], { env: { LC_ALL: "C.UTF-8" } })
    .toString("utf8")
    .split("\0");
  names.forEach((name, at) => {
    const flag = displayName(addressOf("table", { schema: "public", name }));
    expect(read[at]).toBe(`${flag}:${flag}`);
  });
});
