/* What the code says of a kind in words: the comments on its attributes and methods, and the dangers that it names. */
import type { Kind } from "@athanor/core";
import ts from "typescript";

import { filesIn, nodesOf, parse } from "./sources.js";

/** What changes about an object in one call, or in several that belong together. */
export type Verb = "create" | "alter" | "rename" | "move" | "drop";

/** A method of `op`, as its interface declares it. */
export interface Method {
  readonly name: string;
  readonly verb: Verb;
  /** The kind whose interface declares it; null where several kinds share it. */
  readonly kind: Kind | null;
  readonly parameters: readonly string[];
  /** `createView(name, query, options?)` */
  readonly signature: string;
  readonly doc: string;
}

/** A danger that a kind can name. */
export interface NamedHazard {
  readonly code: string;
  /** A piece of its text that does not depend on the case. */
  readonly telling: string;
}

/** `primaryKey` as folders and files spell it: `primary-key`. */
export const kebab = (text: string) => text.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const pascal = (kind: string) => kind[0]!.toUpperCase() + kind.slice(1);

const interfacesIn = (folder: string) =>
  filesIn(folder).flatMap((path) => parse(path).tree.statements.filter(ts.isInterfaceDeclaration));

const attributeInterfaces = new Map(interfacesIn("packages/core/src/kinds").map((one) => [one.name.text, one]));

/** The comment on a declaration, in one line. */
function docOf(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(doc?.comment) ?? "";
  return text
    .replaceAll(/\{@link (\w+)\}/g, "`$1`")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** What the attributes of a kind mean, by their names. */
export function attributeDocs(kind: Kind): ReadonlyMap<string, string> {
  const collect = (name: string): (readonly [string, string])[] => {
    const declaration = attributeInterfaces.get(name);
    if (!declaration) return [];
    const own = declaration.members.map((member) => [member.name!.getText(), docOf(member)] as const);
    const bases = (declaration.heritageClauses ?? []).flatMap(({ types }) => types);
    return [...bases.flatMap(({ expression }) => collect(expression.getText())), ...own];
  };
  return new Map(collect(`${pascal(kind)}Attributes`));
}

const prefixes: Readonly<Record<string, Verb>> = {
  create: "create",
  add: "create",
  drop: "drop",
  rename: "rename",
  move: "move",
};

/** Whether the method treats the object as a whole, and not a part of it: `createEnum`, but `addEnumValue`. */
const isWhole = (method: string, subject: string) => method.endsWith(subject) || !method.includes(subject);

/** The methods of all kinds, as the interfaces `<Kind>Operations` declare them. */
export function methodsOf(kinds: readonly Kind[]): Method[] {
  return interfacesIn("packages/postgres/src/kinds").flatMap((declaration) => {
    const subject = /^(\w+)Operations$/.exec(declaration.name.text)?.[1];
    if (!subject) return [];
    const kind = kinds.find((one) => pascal(one) === subject) ?? null;
    return declaration.members.filter(ts.isMethodSignature).map((member): Method => {
      const name = member.name.getText();
      const verb = prefixes[/^[a-z]+/.exec(name)![0]];
      return {
        name,
        verb: verb && isWhole(name, subject) ? verb : "alter",
        kind,
        parameters: member.parameters.map((parameter) => parameter.name.getText()),
        signature: `${name}(${member.parameters.map((one) => one.name.getText() + (one.questionToken ? "?" : "")).join(", ")})`,
        doc: docOf(member),
      };
    });
  });
}

/** The longest text between the holes of what an expression says. */
function longestText(expression: ts.Expression): string {
  const texts = [...nodesOf(expression)].flatMap((node) =>
    ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
      ? [node.text]
      : [],
  );
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

/** The dangers that the dialect's `hazards` of a kind can name, in the order in which they stand there. */
export function namedHazards(kind: Kind): NamedHazard[] {
  const hazards = filesIn("packages/postgres/src/kinds").flatMap((path) =>
    parse(path).tree.statements.flatMap((statement) =>
      isDialectKind(statement, kind)
        ? [...nodesOf(statement)].filter(
            (node): node is ts.MethodDeclaration => ts.isMethodDeclaration(node) && node.name.getText() === "hazards",
          )
        : [],
    ),
  );
  return hazards.flatMap((method) =>
    [...nodesOf(method)].filter(ts.isObjectLiteralExpression).flatMap((object) => {
      const value = (name: string) =>
        object.properties.filter(ts.isPropertyAssignment).find((one) => one.name.getText() === name)?.initializer;
      const [code, why] = [value("code"), value("why")];
      return code && why && ts.isStringLiteral(code) ? [{ code: code.text, telling: longestText(why) }] : [];
    }),
  );
}

/** `export const tables: DialectKind<"table"> = ...` */
function isDialectKind(statement: ts.Statement, kind: Kind): boolean {
  return (
    ts.isVariableStatement(statement) &&
    statement.declarationList.declarations.some(({ type }) => type?.getText() === `DialectKind<"${kind}">`)
  );
}
