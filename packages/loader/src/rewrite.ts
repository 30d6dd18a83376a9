import type { ts as TypeScript } from "@ts-morph/common";

type Ts = typeof TypeScript;

/** What CommonJS gives every module as parameters. An ECMAScript module may declare them itself. */
const reserved = new Set(["require", "module", "exports", "__filename", "__dirname"]);

/**
 * Makes an ECMAScript module fit for CommonJS, before TypeScript turns its imports into `require`:
 * `import.meta` becomes `module.meta`, which the loader provides; top-level variables that are named like the parameters
 * of CommonJS (`const __dirname = dirname(fileURLToPath(import.meta.url))`) get another name; and the values of
 * `locals` are handed to the loader as `module.locals`.
 */
export function rewriteForCommonJs(
  ts: Ts,
  locals: readonly string[],
): TypeScript.TransformerFactory<TypeScript.SourceFile> {
  return (context) => (source) => {
    const factory = context.factory;
    const renamed = new Map<string, TypeScript.Identifier>();
    for (const name of reservedDeclarations(ts, source)) renamed.set(name, factory.createUniqueName(name));
    const meta = source.text.includes("import.meta") ? factory.createUniqueName("importMeta") : undefined;
    let statements: readonly TypeScript.Statement[] = source.statements;
    if (renamed.size > 0 || meta !== undefined) {
      const visit = (node: TypeScript.Node): TypeScript.Node => {
        if (meta !== undefined && ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword)
          return meta;
        if (ts.isShorthandPropertyAssignment(node) && renamed.has(node.name.text)) {
          return factory.createPropertyAssignment(node.name.text, renamed.get(node.name.text)!);
        }
        if (ts.isIdentifier(node) && renamed.has(node.text) && isReference(ts, node)) return renamed.get(node.text)!;
        return ts.visitEachChild(node, visit, context);
      };
      statements = ts.visitEachChild(source, visit, context).statements;
    }
    const known = locals.filter((name) => !reserved.has(name));
    if (meta === undefined && known.length === 0 && statements === source.statements) return source;
    return factory.updateSourceFile(source, [
      ...(meta === undefined ? [] : [importMeta(ts, factory, meta)]),
      ...statements,
      ...(known.length === 0 ? [] : [handOver(factory, known)]),
    ]);
  };
}

/** Top-level names of the file that collide. Exported ones do not: TypeScript writes `exports.require` for them. */
function reservedDeclarations(ts: Ts, source: TypeScript.SourceFile): Set<string> {
  const found = new Set<string>();
  const add = (name: TypeScript.BindingName): void => {
    if (!ts.isIdentifier(name)) name.elements.forEach((element) => ts.isBindingElement(element) && add(element.name));
    else if (reserved.has(name.text)) found.add(name.text);
  };
  // A file that is no ECMAScript module means the parameters themselves.
  if (!ts.isExternalModule(source)) return found;
  for (const statement of source.statements) {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    // `declare const require` means the parameter.
    if (modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword || kind === ts.SyntaxKind.DeclareKeyword))
      continue;
    if (ts.isVariableStatement(statement)) statement.declarationList.declarations.forEach(({ name }) => add(name));
    else if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name)
      add(statement.name);
  }
  return found;
}

/** Whether an identifier stands for a variable, as opposed to naming a property. */
function isReference(ts: Ts, node: TypeScript.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  if (ts.isPropertyAssignment(parent) || ts.isEnumMember(parent)) return parent.initializer === node;
  if (ts.isClassElement(parent) || ts.isMethodDeclaration(parent)) return !("name" in parent) || parent.name !== node;
  if (ts.isImportSpecifier(parent) || ts.isQualifiedName(parent)) return false;
  return !ts.isExportSpecifier(parent);
}

/** `const importMeta_1 = module.meta`, first in the file; see `ModuleContext`. */
function importMeta(ts: Ts, factory: TypeScript.NodeFactory, name: TypeScript.Identifier): TypeScript.Statement {
  const value = factory.createPropertyAccessExpression(factory.createIdentifier("module"), "meta");
  const declaration = factory.createVariableDeclaration(name, undefined, undefined, value);
  return factory.createVariableStatement(
    undefined,
    factory.createVariableDeclarationList([declaration], ts.NodeFlags.Const),
  );
}

/** `module.locals = { users, posts }`, last in the file, where all of them are initialised. */
function handOver(factory: TypeScript.NodeFactory, names: readonly string[]): TypeScript.Statement {
  const values = names.map((name) => factory.createShorthandPropertyAssignment(name));
  const target = factory.createPropertyAccessExpression(factory.createIdentifier("module"), "locals");
  return factory.createExpressionStatement(
    factory.createAssignment(target, factory.createObjectLiteralExpression(values)),
  );
}
