import { blank, stringLiteral, type SourceText } from "./source-text.js";
import type { VariablesRead } from "./traced-environment.js";

/** An expression that may stand in another file, since it needs nothing but `process.env`. */
export interface EnvironmentExpression {
  readonly code: string;
  /** Expressions that have to hold something for it to hold something. */
  readonly guards: readonly string[];
  readonly variables: readonly string[];
}

/** Where an expression stands, and what is known from running it. */
export interface ExpressionContext {
  readonly source: SourceText;
  readonly read: VariablesRead;
  /** Whether the file could be run, so that `read` is complete. */
  readonly ran: boolean;
}

const variable = String.raw`process\s*\.\s*env\s*(?:\??\.\s*[A-Za-z_]\w*|\[\s*["'][A-Za-z_]\w*["']\s*\])`;
const text = String.raw`"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'`;
const functions = String.raw`\b(?:Number(?:\.parseInt)?|String|parseInt|undefined)\b`;
const portable = new RegExp(String.raw`^(?:${variable}|${text}|\?\?|\|\||[!=]==?|[?:(),+]|${functions}|\d+|\s+)+$`);

/**
 * Leads a value back to environment variables: by the text of its expression where that reads `process.env`, directly or
 * through a name of the same file; by the variable that an imported `env.DATABASE_URL` or `required("DATABASE_URL")` names;
 * by the variable that held the same value when the file ran.
 */
export function environmentExpression(
  code: string,
  value: unknown,
  context: ExpressionContext,
): EnvironmentExpression | null {
  return fromText(code, context, 3) ?? fromValue(value, context.read);
}

function fromText(given: string, context: ExpressionContext, names: number): EnvironmentExpression | null {
  const code = normal(given);
  if (isPortable(code)) return /process/.test(code) ? expressionOf(code) : null;
  if (/^[A-Za-z_$][\w$]*$/.test(code)) {
    const initializer = context.source.initializerOf(code);
    if (initializer) return names > 0 ? fromText(initializer.text, context, names - 1) : null;
    const destructured = destructuredFromEnvironment(code, context.source);
    if (destructured) return environmentVariable(destructured);
  }
  const member = /^[\w$]+(?:\s*\??\.\s*[\w$]+)*?(?:\??\.\s*|\[\s*["'])([A-Z][A-Z0-9_]*)(?:["']\s*\])?$/.exec(code);
  const call = /^[\w$.]+\(\s*["']([A-Z][A-Z0-9_]*)["'][^()]*\)$/.exec(code);
  const named = member?.[1] ?? call?.[1] ?? /^[A-Z][A-Z0-9_]*$/.exec(code)?.[0];
  return named !== undefined && (!context.ran || context.read.has(named)) ? environmentVariable(named) : null;
}

function fromValue(value: unknown, read: VariablesRead): EnvironmentExpression | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  // A digit or a letter is equal to too many things.
  if (String(value).length < 2) return null;
  const found = [...read].find(([, held]) => held === String(value));
  return found ? environmentVariable(found[0]) : null;
}

/** `const { DATABASE_URL, DB_HOST: host } = process.env`. */
function destructuredFromEnvironment(name: string, { code }: SourceText): string | undefined {
  for (const [, inside] of code.matchAll(/\b(?:const|let|var)\s*\{([^}]*)\}\s*=\s*process\s*\.\s*env\b/g)) {
    for (const part of inside!.split(",")) {
      const found = /^\s*([A-Za-z_]\w*)(?:\s*:\s*([A-Za-z_$][\w$]*))?/.exec(part);
      if (found && (found[2] ?? found[1]) === name) return found[1];
    }
  }
  return undefined;
}

/** The value of a variable. */
export function environmentVariable(name: string): EnvironmentExpression {
  return expressionOf(`process.env.${name}`);
}

/** An expression that is known to be portable, with what it depends on. */
function expressionOf(code: string): EnvironmentExpression {
  const variables = [...code.matchAll(new RegExp(variable, "g"))].map(
    ([one]) => /([A-Za-z_]\w*)["'\]\s]*$/.exec(one)![1]!,
  );
  const parts = code.startsWith("`") ? holesOf(code) : [code];
  // What ends in a literal always holds something.
  const guards = parts.filter((part) => /process/.test(part) && !/(?:\?\?|\|\||:)\s*(?:["'].*|\d+)\)*$/s.test(part));
  return {
    code,
    guards: [...new Set(guards)],
    variables: [...new Set(variables)].filter((name) => name !== "NODE_ENV"),
  };
}

/** Without `!`, `as string`, conversions to a number and brackets around all of it, in the holes of a template too. */
function normal(code: string): string {
  const trimmed = code.trim();
  if (trimmed.startsWith("`")) return trimmed.replace(/\$\{([^}]*)\}/g, (_, hole: string) => `\${${normal(hole)}}`);
  const shape = blank(trimmed, "everything");
  let out = "";
  for (let at = 0; at < trimmed.length;) {
    const assertion = /^\s+(?:as|satisfies)\s+(?:string|number|unknown|any|const)\b/.exec(shape.slice(at));
    if (assertion) at += assertion[0].length;
    else if (shape[at] === "!" && /[\w\])]/.test(shape[at - 1] ?? "") && shape[at + 1] !== "=") at += 1;
    else out += trimmed[at++];
  }
  const around = /^(?:Number|Number\.parseInt|parseInt|String)?\(([^()]*?)(?:,\s*10)?\s*\)$/.exec(out.trim());
  return around ? normal(around[1]!) : out.trim();
}

function isPortable(code: string): boolean {
  return /^`(?:[^`\\]|\\.)*`$/s.test(code) ? holesOf(code).every(isPortable) : portable.test(code);
}

const holesOf = (template: string): string[] =>
  [...template.matchAll(/\$\{([^}]*)\}/g)].map(([, hole]) => hole!.trim());

/** Cuts off the literal that stands in for a missing variable: `process.env.X ?? "postgres://me:secret@host/db"`. */
export function withoutFallback(expression: EnvironmentExpression): {
  readonly expression: EnvironmentExpression;
  readonly fallback: string | undefined;
} {
  const found = new RegExp(
    String.raw`^(${variable}(?:\s*(?:\?\?|\|\|)\s*${variable})*)\s*(?:\?\?|\|\|)\s*(${text}|\x60.*)$`,
    "s",
  ).exec(expression.code);
  const fallback = found ? stringLiteral(found[2]!) : undefined;
  return fallback === undefined ? { expression, fallback } : { expression: expressionOf(found![1]!), fallback };
}
