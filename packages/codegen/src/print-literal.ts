import { isSql, type Argument, type Sql } from "@athanor/core";
import { escapeInvisible } from "./escape-invisible.js";

/**
 * Prints a value as a TypeScript expression that evaluates to it, whatever its texts hold. SQL becomes the `sql` template.
 * Properties that are undefined are left out. An object that holds objects is spread over lines, which formatting keeps.
 * @throws TypeError for what is no data: functions, symbols, class instances
 */
export function printLiteral(value: Argument): string {
  switch (typeof value) {
    case "string":
      return printString(value);
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    case "boolean":
    case "undefined":
      return String(value);
    case "object":
      if (value === null) return "null";
      if (Array.isArray(value)) return printArray(value);
      if (isPlain(value)) return isOnlySql(value) ? printSql(value.$sql) : printObject(value);
  }
  throw new TypeError(
    `a call can hold data only, not ${typeof value === "object" ? "an instance of a class" : typeof value}`,
  );
}

/** Whether a value holds SQL, so that printing it needs the `sql` tag. */
export function holdsSql(value: Argument): boolean {
  if (typeof value !== "object" || value === null) return false;
  return isOnlySql(value) || Object.values(value).some(holdsSql);
}

/** A string in double quotes, on one line. */
export function printString(text: string): string {
  return `"${escapeInvisible(text.replace(/["\\]/g, "\\$&"))}"`;
}

/**
 * SQL as a template. The tag sees the template as the language cooks it, so that backslashes are doubled. Line feeds and tabs stay,
 * so that a function's body can be read; everything else that is invisible does not.
 */
function printSql(text: string): string {
  return `sql\`${escapeInvisible(text.replace(/[`\\]|\$(?=\{)/g, "\\$&"), "\n\t")}\``;
}

function printArray(items: readonly Argument[]): string {
  return `[${Array.from(items, printLiteral).join(", ")}]`;
}

function printObject(object: { readonly [key: string]: Argument }): string {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return "{}";
  const properties = entries.map(([key, value]) => `${printKey(key)}: ${printLiteral(value)}`);
  if (!entries.some(([, value]) => isObject(value))) return `{ ${properties.join(", ")} }`;
  return `{\n${properties.map((property) => `${property},\n`).join("")}}`;
}

function printKey(key: string): string {
  // As a plain or a quoted key it would set the prototype instead.
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : printString(key);
}

function isObject(value: Argument): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isOnlySql(value);
}

/** Beside other keys `$sql` is a name like any other. */
function isOnlySql(value: object): value is Sql {
  return isSql(value) && Object.keys(value).length === 1;
}

function isPlain(value: object): value is { readonly [key: string]: Argument } {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
