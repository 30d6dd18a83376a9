import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

import ts from "typescript";

/** The repository's own folder. */
export const repository = fileURLToPath(new URL("../..", import.meta.url));

/** A source file of this repository, parsed. */
export interface Source {
  /** From the repository's root, with slashes: `packages/core/src/diff/diff.ts`. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

const notOurs = new Set(["node_modules", "dist", "coverage", "models"]);

/** Every file below these folders, from the repository's root. What is built or installed is left out. */
export function filesIn(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return notOurs.has(entry.name) || entry.name.startsWith(".") ? [] : filesIn(path);
      return [path.split(sep).join("/")];
    }),
  );
}

/** The packages, by the name of their folder. */
export const packageFolders = readdirSync(join(repository, "packages")).sort();

/** The TypeScript of one package, without its tests. */
export function sourcesOf(folder: string): Source[] {
  return filesIn(`packages/${folder}/src`)
    .filter((path) => path.endsWith(".ts"))
    .map(parse);
}

/** Reads and parses a file. */
export function parse(path: string): Source {
  const text = readFileSync(join(repository, path), "utf8");
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) };
}

/** Every node of a file, outermost first. */
export function* nodesOf(node: ts.Node): Iterable<ts.Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

/** A module that a file asks for. */
export interface Import {
  readonly specifier: string;
  /** Whether it is only asked for its types, or only when the code gets there. */
  readonly how: "eager" | "lazy" | "type";
}

/** What a file imports, in any form that leads to a module. */
export function importsOf({ tree }: Source): Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(tree)) {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const isType = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly : node.isTypeOnly;
      found.push({ specifier: (node.moduleSpecifier as ts.StringLiteral).text, how: isType ? "type" : "eager" });
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      found.push({ specifier: node.argument.literal.text, how: "type" });
    }
    if (ts.isCallExpression(node) && node.arguments.length === 1 && ts.isStringLiteral(node.arguments[0]!)) {
      const { expression } = node;
      const isImport = expression.kind === ts.SyntaxKind.ImportKeyword;
      // `require` in any guise: createRequire(...)("x"), loader.require("x").
      const isRequire = /require/i.test(expression.getText());
      if (isImport || isRequire) found.push({ specifier: node.arguments[0].text, how: "lazy" });
    }
  }
  return found;
}

/** `path:line` of a node, for messages. */
export function placeOf({ path, tree }: Source, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** What a package offers, with the compiler's knowledge of it. */
export function publicSymbols(folders: readonly string[]): {
  checker: ts.TypeChecker;
  symbolsOf(folder: string): ts.Symbol[];
} {
  const program = ts.createProgram(sourceFiles(folders), {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["node"],
  });
  const checker = program.getTypeChecker();
  return {
    checker,
    symbolsOf(folder) {
      return sourceFiles([folder])
        .flatMap((file) => checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!))
        .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
    },
  };
}

/** Where a symbol is declared, for messages. */
export function declarationOf(symbol: ts.Symbol): string {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName;
  return file ? relative(repository, file).split(sep).join("/") : "nowhere";
}

const sourceFiles = (folders: readonly string[]) => folders.flatMap(entriesOf).map(({ source }) => source);

/** What others can import of a package, as its manifest says. */
export interface Entry {
  /** `.` or `./testing`. */
  readonly key: string;
  /** The declarations that are built, absolute. */
  readonly types: string;
  /** Where they come from, absolute. */
  readonly source: string;
}

/** One for each of the `exports` of a package. */
export function entriesOf(folder: string): Entry[] {
  const home = join(repository, "packages", folder);
  const { exports } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
    exports: Readonly<Record<string, { readonly types: string }>>;
  };
  return Object.entries(exports).map(([key, { types }]) => ({
    key,
    types: join(home, types),
    source: join(home, types.replace(/^\.\/dist\/(.+)\.d\.ts$/, "src/$1.ts")),
  }));
}
