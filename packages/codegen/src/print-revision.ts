import type { Argument, Call } from "@athanor/core";
import { checkTemplate } from "./check-template.js";
import { printComment } from "./print-comment.js";
import { holdsSql, printLiteral, printString } from "./print-literal.js";
import type { Block, RevisionContent } from "./revision-content.js";

/** The printed parts of a migration file, for a template to arrange. */
export interface RevisionParts {
  /** The data behind the parts, for a heading and the like. */
  readonly content: RevisionContent;
  /** The import of what the other parts need. */
  readonly imports: string;
  /** `export const revision = { ... } satisfies Revision;` */
  readonly revision: string;
  /** The whole function: `export async function upgrade(op: Operations) { ... }` */
  readonly upgrade: string;
  /** The whole function. */
  readonly downgrade: string;
}

/** Arranges the parts of a migration file; the result is formatted afterwards. */
export type RevisionTemplate = (parts: RevisionParts) => string;

/**
 * Prints a migration file as TypeScript. It is valid, and laid out for a formatter: see `formatFile`.
 * @param template the project's own layout
 * @throws DiagnosticError ATH4156 where the template's text is not a migration that can be read back
 */
export function printRevision(content: RevisionContent, template?: RevisionTemplate): string {
  const parts: RevisionParts = {
    content,
    imports: printImports(content),
    revision: printHeader(content),
    upgrade: printFunction("upgrade", content.upgrade),
    downgrade: printFunction("downgrade", content.downgrade),
  };
  if (!template) return `${[parts.imports, parts.revision, parts.upgrade, parts.downgrade].join("\n\n")}\n`;
  const text = template(parts);
  checkTemplate(text, content);
  return text;
}

function printImports({ packageName, upgrade, downgrade }: RevisionContent): string {
  const from = printString(packageName);
  const needsSql = [...upgrade, ...downgrade].some((block) => block.calls.some((call) => call.args.some(holdsSql)));
  // Without a value to import, `import type` keeps Node from loading the package for nothing.
  return needsSql
    ? `import { sql, type Operations, type Revision } from ${from};`
    : `import type { Operations, Revision } from ${from};`;
}

function printHeader({ revision }: RevisionContent): string {
  const { id, parents, message, createdAt, branchLabels = [], dependsOn = [] } = revision;
  const fields: [string, Argument][] = Object.entries({ id, parents, message, createdAt });
  if (branchLabels.length > 0) fields.push(["branchLabels", branchLabels]);
  if (dependsOn.length > 0) fields.push(["dependsOn", dependsOn]);
  return `export const revision = {\n${fields.map(([key, value]) => `  ${key}: ${printLiteral(value)},\n`).join("")}} satisfies Revision;`;
}

function printFunction(name: "upgrade" | "downgrade", blocks: readonly Block[]): string {
  const used = blocks.filter((block) => block.comments.length > 0 || block.calls.length > 0);
  // Compilers that refuse unused parameters accept them with an underscore.
  const parameter = used.some((block) => block.calls.length > 0) ? "op" : "_op";
  const lines = used.flatMap((block, index) => {
    const apart = index > 0 && (isGroup(block) || isGroup(used[index - 1]!));
    return [...(apart ? [""] : []), ...block.comments.flatMap(printComment), ...block.calls.map(printCall)];
  });
  return [`export async function ${name}(${parameter}: Operations) {`, ...lines, "}"].join("\n");
}

/** Whether a block is set apart by blank lines: lone calls without a comment stand together. */
function isGroup(block: Block): boolean {
  return block.comments.length > 0 || block.calls.length > 1;
}

function printCall({ method, args }: Call): string {
  let count = args.length;
  while (count > 0 && args[count - 1] === undefined) count--;
  const access = /^[A-Za-z_$][\w$]*$/.test(method) ? `.${method}` : `[${printString(method)}]`;
  return `await op${access}(${args.slice(0, count).map(printLiteral).join(", ")});`;
}
