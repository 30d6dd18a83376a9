/** What a session cannot do without. */
export const needs = ["server", "psql", "git", "terminal"] as const;
export type Need = (typeof needs)[number];

/** Once a text stands on the screen, these keys are pressed. */
export interface Presses {
  readonly on: string;
  readonly keys: readonly string[];
}

/** Old and new text of one place in a file. */
export interface Hunk {
  readonly before: string;
  readonly after: string;
}

export type Step =
  | { readonly do: "copy"; readonly project: string }
  | { readonly do: "file"; readonly path: string; readonly text: string }
  | { readonly do: "edit"; readonly path: string; readonly hunks: readonly Hunk[] }
  | { readonly do: "delete"; readonly path: string }
  | {
      readonly do: "run";
      readonly command: string;
      readonly presses: readonly Presses[];
      /** As it stands in the file: lines of stdout, lines of stderr with `2> `, and the exit code. */
      readonly answer: string;
    };

/** A step with its lines in the file, the answer aside, and the number of the first of them. */
export interface Placed {
  readonly step: Step | null;
  readonly line: number;
  readonly source: readonly string[];
}

export interface Session {
  readonly needs: readonly Need[];
  readonly secrets: readonly string[];
  readonly parts: readonly Placed[];
}

const startsPart = /^(--- |\$ |# |#$)/;

/** Reads a session. The format is described in README.md. @throws Error naming the line that is not understood */
export function parseSession(text: string): Session {
  const lines = text.split("\n");
  const parts: Placed[] = [];
  let wanted: Need[] = [];
  let secrets: string[] = [];
  for (let at = 0; at < lines.length;) {
    const start = at;
    const line = lines[at]!;
    at += 1;
    const body: string[] = [];
    if (line.startsWith("--- ") || line.startsWith("$ ")) {
      while (at < lines.length && !startsPart.test(lines[at]!)) body.push(lines[at++]!);
    }
    const placed = (step: Step | null, source: readonly string[]) => parts.push({ step, line: start + 1, source });
    const setting = /^(needs|secret): *(.*)$/.exec(line);
    if (setting) {
      const values = setting[2]!.split(",").map((one) => one.trim());
      if (setting[1] === "secret") secrets = values;
      else wanted = values.map((one) => needOf(one, start + 1));
      placed(null, [line]);
    } else if (line.startsWith("$ ")) {
      const keys = body.filter((one) => one.startsWith("[on "));
      const answer = body.filter((one) => !one.startsWith("[on "));
      const presses = keys.map((one) => pressesOf(one, start + 1));
      placed({ do: "run", command: line.slice(2), presses, answer: trimmed(answer) }, [line, ...keys]);
    } else if (line.startsWith("--- ")) {
      const text = trimmed(body);
      placed(fileStep(line, body, start + 1), [line, ...(text === "" ? [] : [text])]);
    } else if (line === "" || line.startsWith("#")) {
      placed(null, [line]);
    } else {
      throw new Error(`line ${start + 1} is not understood: ${line}`);
    }
  }
  return { needs: wanted, secrets, parts };
}

/** The text of a session with these answers, in the order of its commands. */
export function writeSession(session: Session, answers: readonly string[]): string {
  const left = [...answers];
  const lines = session.parts.flatMap(({ step, source }) => {
    if (step === null) return source;
    const answer = step.do === "run" ? left.shift()! : "";
    return [...source, ...(answer === "" ? [] : [answer]), ""];
  });
  return `${lines.join("\n").trimEnd()}\n`;
}

function needOf(word: string, line: number): Need {
  const known = needs.find((one) => one === word);
  if (!known)
    throw new Error(`line ${line}: a session cannot need ${JSON.stringify(word)}; there are ${needs.join(", ")}`);
  return known;
}

function pressesOf(text: string, line: number): Presses {
  const match = /^\[on "(.+)" press ([\w\- ]+)\]$/.exec(text);
  if (!match) throw new Error(`line ${line}: write [on "text" press key key]`);
  return { on: match[1]!, keys: match[2]!.split(" ") };
}

function fileStep(line: string, body: readonly string[], number: number): Step {
  const match = /^--- (copy|file|edit|delete) (\S+)$/.exec(line);
  if (!match) throw new Error(`line ${number}: write --- copy, file, edit or delete, and a path`);
  const [, verb, path] = match as unknown as [string, "copy" | "file" | "edit" | "delete", string];
  if (verb === "copy") return { do: "copy", project: path };
  if (verb === "delete") return { do: "delete", path };
  if (verb === "file") return { do: "file", path, text: `${trimmed(body)}\n` };
  const hunks = trimmed(body)
    .split(/\n(?:\n)+/)
    .map((hunk) => hunkOf(hunk.split("\n"), number));
  return { do: "edit", path, hunks };
}

function hunkOf(lines: readonly string[], number: number): Hunk {
  const wrong = lines.find((line) => !/^[-+ ]/.test(line));
  if (wrong !== undefined) throw new Error(`line ${number}: an edited line begins with -, + or a space: ${wrong}`);
  const side = (sign: string) =>
    lines.filter((line) => line[0] === sign || line[0] === " ").map((line) => line.slice(1));
  return { before: side("-").join("\n"), after: side("+").join("\n") };
}

/** Without the empty lines that only separate. */
function trimmed(lines: readonly string[]): string {
  return lines.join("\n").replace(/^\n+|\n+$/g, "");
}
