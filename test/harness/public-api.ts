import { join } from "node:path";

import ts from "typescript";

import { entriesOf, packageFolders, repository } from "./sources.js";

/** What one `exports` of a package offers, by the name of its file under `api/`. */
export interface PublicApi {
  readonly name: string;
  readonly text: string;
}

const printer = ts.createPrinter({ removeComments: true });

/** The declarations of every package as others see them: what each entry exports, and what that is made of. */
export function publicApis(): PublicApi[] {
  const entries = packageFolders.flatMap((folder) => entriesOf(folder).map((entry) => ({ folder, ...entry })));
  const program = ts.createProgram(
    entries.map(({ types }) => types),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      skipLibCheck: true,
      types: ["node"],
    },
  );
  return entries.map(({ folder, key, types }) => ({
    name: `${folder}${key.slice(1).replaceAll("/", "-")}.d.ts`,
    text: textOf(program, types, join(repository, "packages", folder, "/")),
  }));
}

function textOf(program: ts.Program, file: string, folder: string): string {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`${file} is not built`);
  const target = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  /** The statements of this package that declare a symbol; those of other packages are named by them. */
  const declaring = (symbol: ts.Symbol): ts.Node[] =>
    (symbol.declarations ?? []).flatMap((declaration) => {
      const own = declaration.getSourceFile().fileName.startsWith(folder);
      const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
      return own && ts.isSourceFile(statement.parent) ? [statement] : [];
    });

  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!);
  const parts = new Map<ts.Node, string>();
  const waiting = exported.map((symbol) => ({ symbol: target(symbol), name: symbol.name }));
  const lines: string[] = [];
  const known = new Set(waiting.map(({ symbol }) => symbol));
  for (const { symbol, name } of waiting) {
    const statements = declaring(symbol);
    if (statements.length === 0) {
      const home = /packages\/([\w-]+)\/dist/.exec(symbol.declarations?.[0]?.getSourceFile().fileName ?? "")?.[1];
      lines.push(`export { ${name} }; // of ${home ?? "another package"}`);
      continue;
    }
    for (const statement of statements) {
      parts.set(statement, name);
      const visit = (node: ts.Node): void => {
        const used = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
        const found = used && target(used);
        if (found && !known.has(found) && declaring(found).length > 0) {
          known.add(found);
          waiting.push({ symbol: found, name: found.name });
        }
        ts.forEachChild(node, visit);
      };
      visit(statement);
    }
  }
  const names = new Set(exported.map(({ name }) => name));
  const printed = [...parts].map(([statement, name]) => {
    const text = printer
      .printNode(ts.EmitHint.Unspecified, statement, statement.getSourceFile())
      .replace(/^(?:export )?(?:declare )?/, "");
    return { name, text: `${names.has(name) ? "export " : ""}${text}\n` };
  });
  const sorted = printed.sort((a, b) => (`${a.name} ${a.text}` < `${b.name} ${b.text}` ? -1 : 1));
  return `${[lines.sort().join("\n"), ...sorted.map(({ text }) => text)].join("\n").trim()}\n`;
}
