import type { Position } from "@athanor/core";
import type { ts as TypeScript } from "@ts-morph/common";
import { compilerPackage } from "./transpile.js";

/**
 * Where a text stops being JSON.
 * @param error what `JSON.parse` threw
 */
export function jsonErrorPosition(file: string, text: string, error: unknown): Position {
  const { ts } = compilerPackage();
  const tree = ts.parseJsonText(file, text);
  const parsed = (tree as { parseDiagnostics?: readonly { start?: number }[] }).parseDiagnostics?.[0]?.start;
  // TypeScript lets comments and trailing commas pass; V8 names an offset for most of those.
  const named = /at position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  const offset = named === undefined ? Math.min(parsed ?? Infinity, foreign(ts, tree) ?? Infinity) : Number(named);
  const { line, character } = tree.getLineAndCharacterOfPosition(
    Number.isFinite(offset) ? Math.min(offset, text.length) : 0,
  );
  return { file, line: line + 1, column: character + 1 };
}

/** Where the first expression stands that is JavaScript and no JSON. */
function foreign(ts: typeof TypeScript, tree: TypeScript.SourceFile): number | undefined {
  const known = new Set([
    ts.SyntaxKind.TrueKeyword,
    ts.SyntaxKind.FalseKeyword,
    ts.SyntaxKind.NullKeyword,
    ts.SyntaxKind.NumericLiteral,
    ts.SyntaxKind.StringLiteral,
  ]);
  const visit = (node: TypeScript.Node): number | undefined => {
    if (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node) || ts.isPrefixUnaryExpression(node))
      return ts.forEachChild(node, visit);
    if (ts.isPropertyAssignment(node))
      return ts.isStringLiteral(node.name) ? visit(node.initializer) : node.getStart(tree);
    return known.has(node.kind) ? undefined : node.getStart(tree);
  };
  const statement = tree.statements[0];
  return statement && ts.isExpressionStatement(statement) ? visit(statement.expression) : 0;
}
