import type { ts as TypeScript } from "@ts-morph/common";
import type { DeclarationPlaces, FilePlaces, Place } from "./compiled.js";

type Ts = typeof TypeScript;

/** What one walk over a source file finds. */
export interface Recorded {
  readonly places: FilePlaces;
  /** Names of the exports that are declared in the file. */
  readonly declares: readonly string[];
  /** Names of top-level variables and classes that are not exported and hold a declaration of their own. */
  readonly locals: readonly string[];
}

/** What is known of the type of a property; undefined where nothing is. */
export type TypeOf = (property: TypeScript.PropertyDeclaration) => string | undefined;

interface MutablePlaces {
  at: Place;
  keys: Record<string, Place>;
  strings: Record<string, Place>;
  renamedFrom: Record<string, readonly string[]>;
  types?: Record<string, string>;
}

/** Records where the top-level declarations of a file, their parts, and its imports stand. */
export function recordPlaces(ts: Ts, source: TypeScript.SourceFile, typeOf?: TypeOf): Recorded {
  return new Recorder(ts, source, typeOf).record();
}

class Recorder {
  readonly #ts: Ts;
  readonly #source: TypeScript.SourceFile;
  readonly #declarations: Record<string, DeclarationPlaces> = emptyRecord();
  readonly #imports: Record<string, Place> = emptyRecord();
  readonly #literals = new Map<string, TypeScript.ObjectLiteralExpression>();
  /** Local name to the names it is exported under. */
  readonly #exported = new Map<string, string[]>();
  readonly #declares: string[] = [];
  readonly #locals: string[] = [];
  readonly #typeOf: TypeOf | undefined;

  constructor(ts: Ts, source: TypeScript.SourceFile, typeOf: TypeOf | undefined) {
    this.#ts = ts;
    this.#source = source;
    this.#typeOf = typeOf;
  }

  record(): Recorded {
    for (const statement of this.#source.statements) this.#index(statement);
    for (const statement of this.#source.statements) this.#declare(statement);
    this.#recordNestedImports();
    return {
      places: { declarations: this.#declarations, imports: this.#imports },
      declares: this.#declares,
      locals: this.#locals,
    };
  }

  /** First pass: imports, `export { a as b }`, `export default a`, and object literals under a name. */
  #index(statement: TypeScript.Statement): void {
    const ts = this.#ts;
    if ((ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) && statement.moduleSpecifier) {
      this.#import(statement.moduleSpecifier, statement);
    } else if (ts.isImportEqualsDeclaration(statement) && ts.isExternalModuleReference(statement.moduleReference)) {
      this.#import(statement.moduleReference.expression, statement);
    } else if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    ) {
      for (const element of statement.exportClause.elements) {
        this.#export((element.propertyName ?? element.name).text, element.name.text);
      }
    } else if (ts.isExportAssignment(statement) && ts.isIdentifier(statement.expression)) {
      this.#export(statement.expression.text, "default");
    } else if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        const value = initializer && this.#bare(initializer);
        if (ts.isIdentifier(name) && value && ts.isObjectLiteralExpression(value)) this.#literals.set(name.text, value);
      }
    }
  }

  #declare(statement: TypeScript.Statement): void {
    const ts = this.#ts;
    // What is only declared has no value.
    if (ts.canHaveModifiers(statement) && this.#has(statement, ts.SyntaxKind.DeclareKeyword)) return;
    if (ts.isVariableStatement(statement)) {
      const exported = this.#has(statement, ts.SyntaxKind.ExportKeyword);
      for (const { name, initializer } of statement.declarationList.declarations) {
        for (const identifier of this.#names(name)) {
          // `export const people = users` is another name for a declaration, not one.
          if (initializer === undefined || ts.isIdentifier(this.#bare(initializer))) continue;
          const places = this.#placesOf(identifier, initializer, statement);
          this.#add(identifier.text, exported ? [identifier.text] : [], places);
        }
      }
    } else if (ts.isClassDeclaration(statement)) {
      const name = statement.name?.text;
      const isDefault = this.#has(statement, ts.SyntaxKind.DefaultKeyword);
      const exported = this.#has(statement, ts.SyntaxKind.ExportKeyword);
      const as = isDefault ? ["default"] : exported && name !== undefined ? [name] : [];
      this.#add(name ?? "default", as, this.#placesOfClass(statement));
    } else if (
      ts.isExportAssignment(statement) &&
      !ts.isIdentifier(statement.expression) &&
      !statement.isExportEquals
    ) {
      this.#add("default", ["default"], this.#placesOf(statement.expression, statement.expression, statement));
    }
  }

  #add(local: string, exported: readonly string[], places: DeclarationPlaces): void {
    const names = [...exported, ...(this.#exported.get(local) ?? [])];
    for (const name of names.length > 0 ? names : [local]) this.#declarations[name] = places;
    if (names.length > 0) this.#declares.push(...names);
    else this.#locals.push(local);
  }

  #placesOf(
    name: TypeScript.Node,
    initializer: TypeScript.Expression,
    statement: TypeScript.Statement,
  ): DeclarationPlaces {
    const places = this.#newPlaces(name, statement);
    this.#keysOfValue(this.#bare(initializer), "", places);
    this.#strings(initializer, places.strings);
    return places;
  }

  #placesOfClass(node: TypeScript.ClassDeclaration): DeclarationPlaces {
    const places = this.#newPlaces(node.name ?? node, node);
    for (const member of node.members) {
      const key = member.name && this.#key(member.name, "", places);
      const type = key !== undefined && this.#ts.isPropertyDeclaration(member) ? this.#typeOf?.(member) : undefined;
      if (type !== undefined) (places.types ??= emptyRecord())[key!] = type;
    }
    this.#strings(node, places.strings);
    return places;
  }

  #newPlaces(name: TypeScript.Node, statement: TypeScript.Node): MutablePlaces {
    const places: MutablePlaces = {
      at: this.#place(name),
      keys: emptyRecord(),
      strings: emptyRecord(),
      renamedFrom: emptyRecord(),
    };
    this.#hint(statement, "", places);
    return places;
  }

  /** Old names that the comments directly above a node tell: `@renamedFrom desc`. */
  #hint(node: TypeScript.Node, key: string, { renamedFrom }: MutablePlaces): void {
    const ts = this.#ts;
    const { text } = this.#source;
    const start = node.getFullStart();
    // What stands on the line before is a comment of the node before, unless this node begins on that line too.
    const beside = (ts.getTrailingCommentRanges(text, start) ?? []).filter(
      ({ end }) => !text.slice(end, node.getStart(this.#source)).includes("\n"),
    );
    const names = [...beside, ...(ts.getLeadingCommentRanges(text, start) ?? [])].flatMap(({ pos, end }) =>
      [...text.slice(pos, end).matchAll(/@renamedFrom\s+((?:"(?:[^"]|"")*"|[^\s"*])+)/g)].map((match) => match[1]!),
    );
    if (names.length > 0) renamedFrom[key] = names;
  }

  /** Keys of the objects that a value is made of: the literal itself, or the arguments of a chain of calls. */
  #keysOfValue(value: TypeScript.Expression, prefix: string, places: MutablePlaces): void {
    const ts = this.#ts;
    if (ts.isObjectLiteralExpression(value)) {
      this.#keysOfLiteral(value, prefix, places);
    } else if (ts.isCallExpression(value) || ts.isNewExpression(value)) {
      if (ts.isPropertyAccessExpression(value.expression))
        this.#keysOfValue(value.expression.expression, prefix, places);
      for (const argument of value.arguments ?? []) this.#keysOfArgument(this.#bare(argument), prefix, places);
    }
  }

  #keysOfArgument(argument: TypeScript.Expression, prefix: string, places: MutablePlaces): void {
    const ts = this.#ts;
    const literal = ts.isIdentifier(argument) ? this.#literals.get(argument.text) : argument;
    if (literal && ts.isObjectLiteralExpression(literal)) {
      this.#keysOfLiteral(literal, prefix, places);
    } else if (ts.isArrowFunction(argument) || ts.isFunctionExpression(argument)) {
      for (const result of this.#results(argument)) {
        if (ts.isObjectLiteralExpression(result)) this.#keysOfLiteral(result, prefix, places);
      }
    }
  }

  /** Own keys, those of spread constants of the same file, and those of objects within as `outer.inner`. */
  #keysOfLiteral(literal: TypeScript.ObjectLiteralExpression, prefix: string, places: MutablePlaces): void {
    const ts = this.#ts;
    for (const property of literal.properties) {
      if (ts.isSpreadAssignment(property)) {
        const spread = ts.isIdentifier(property.expression) ? this.#literals.get(property.expression.text) : undefined;
        if (spread && spread !== literal) this.#keysOfLiteral(spread, prefix, places);
        continue;
      }
      const key = this.#key(property.name, prefix, places);
      const value = ts.isPropertyAssignment(property) ? this.#bare(property.initializer) : undefined;
      if (key !== undefined && value && ts.isObjectLiteralExpression(value))
        this.#keysOfLiteral(value, `${key}.`, places);
    }
  }

  #key(name: TypeScript.PropertyName, prefix: string, places: MutablePlaces): string | undefined {
    const ts = this.#ts;
    const inner = ts.isComputedPropertyName(name) ? name.expression : name;
    const isText = ts.isIdentifier(name) || ts.isStringLiteralLike(inner) || ts.isNumericLiteral(inner);
    if (!isText) return undefined;
    const key = prefix + (inner as TypeScript.Identifier | TypeScript.StringLiteral).text;
    if (!(key in places.keys)) {
      places.keys[key] = this.#place(name);
      this.#hint(name.parent, key, places);
    }
    return key;
  }

  /** Calls with a text as first argument, and `name: "..."` in options; a call that is chained to another one ranks last. */
  #strings(root: TypeScript.Node, strings: Record<string, Place>): void {
    const ts = this.#ts;
    const chained: [string, Place][] = [];
    const visit = (node: TypeScript.Node): void => {
      if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
        const first = node.arguments?.[0];
        if (first && ts.isStringLiteralLike(first)) {
          const callee = node.expression;
          // `.default("active")` says nothing that could be the name of an object, `text("status")` does.
          const isChained = ts.isPropertyAccessExpression(callee) && ts.isCallExpression(callee.expression);
          if (isChained) chained.push([first.text, this.#place(first)]);
          else strings[first.text] ??= this.#place(node);
        }
      } else if (ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer)) {
        if (ts.isIdentifier(node.name) && node.name.text === "name")
          strings[node.initializer.text] ??= this.#place(node);
      }
      ts.forEachChild(node, visit);
    };
    visit(root);
    for (const [text, place] of chained) strings[text] ??= place;
  }

  /** `require("x")` and `import("x")` below the top level. */
  #recordNestedImports(): void {
    const ts = this.#ts;
    if (!/\b(?:require|import)\s*\(/.test(this.#source.text)) return;
    const visit = (node: TypeScript.Node): void => {
      if (ts.isCallExpression(node)) {
        const callee = node.expression;
        const loads =
          callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require");
        if (loads && node.arguments[0]) this.#import(node.arguments[0], node);
      }
      ts.forEachChild(node, visit);
    };
    visit(this.#source);
  }

  #import(specifier: TypeScript.Expression, at: TypeScript.Node): void {
    if (this.#ts.isStringLiteralLike(specifier)) this.#imports[specifier.text] ??= this.#place(at);
  }

  #export(local: string, name: string): void {
    this.#exported.set(local, [...(this.#exported.get(local) ?? []), name]);
  }

  #has(node: TypeScript.HasModifiers, kind: TypeScript.SyntaxKind): boolean {
    return node.modifiers?.some((modifier) => modifier.kind === kind) ?? false;
  }

  #names(name: TypeScript.BindingName): TypeScript.Identifier[] {
    if (this.#ts.isIdentifier(name)) return [name];
    return name.elements.flatMap((element) => (this.#ts.isBindingElement(element) ? this.#names(element.name) : []));
  }

  /** What a function returns, as far as that can be read off. */
  #results(node: TypeScript.ArrowFunction | TypeScript.FunctionExpression): TypeScript.Expression[] {
    const ts = this.#ts;
    if (!ts.isBlock(node.body)) return [this.#bare(node.body)];
    return node.body.statements.flatMap((one) =>
      ts.isReturnStatement(one) && one.expression ? [this.#bare(one.expression)] : [],
    );
  }

  /** An expression without parentheses, `as`, `satisfies` and `!`. */
  #bare(expression: TypeScript.Expression): TypeScript.Expression {
    const ts = this.#ts;
    let bare = expression;
    while (
      ts.isParenthesizedExpression(bare) ||
      ts.isAsExpression(bare) ||
      ts.isSatisfiesExpression(bare) ||
      ts.isNonNullExpression(bare) ||
      ts.isTypeAssertionExpression(bare)
    ) {
      bare = bare.expression;
    }
    return bare;
  }

  #place(node: TypeScript.Node): Place {
    const { line, character } = this.#source.getLineAndCharacterOfPosition(node.getStart(this.#source));
    return [line + 1, character + 1];
  }
}

/** Without a prototype: a column may be called "constructor". */
function emptyRecord<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}
