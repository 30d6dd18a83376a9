/*
 * What a reader of this repository may rely on, and a reviewer need not look for. Every list of violations must be empty;
 * what is allowed all the same stands in a list here, with its reason.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { drizzle } from "@athanor/drizzle";
import { typeorm } from "@athanor/typeorm";
import { dialectKind, kindNames, kindOf, type Dialect, type Kind, type SchemaSource } from "@athanor/core";
import { postgresDialect } from "@athanor/postgres";
import { publint } from "publint";
import ts from "typescript";
import { describe, expect, test } from "vitest";

import {
  declarationOf,
  filesIn,
  importsOf,
  nodesOf,
  packageFolders,
  parse,
  placeOf,
  publicSymbols,
  repository,
  sourcesOf,
  type Source,
} from "./harness/sources.js";

/** Each package, with what it may import of the others. A package that is not here fails. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  postgres: ["@athanor/core"],
  drizzle: ["@athanor/core"],
  typeorm: ["@athanor/core"],
  loader: ["@athanor/core"],
  codegen: ["@athanor/core"],
  athanor: ["@athanor/core", "@athanor/loader", "@athanor/codegen"],
};

/** Packages that only some may import, because they are large or belong to one side. */
const onlyIn: Readonly<Record<string, readonly string[]>> = {
  "@ts-morph/common": ["loader"],
  typescript: [],
  prettier: ["codegen"],
  pg: ["postgres"],
  "@electric-sql/pglite": ["postgres"],
  "drizzle-orm": ["drizzle"],
  typeorm: ["typeorm"],
  esbuild: ["athanor"],
};

/** Imported only when they are needed: they cost start-up time, or need not be installed at all. */
const lazy = [
  "@ts-morph/common",
  "prettier",
  "@clack/prompts",
  "pg",
  "@electric-sql/pglite",
  "drizzle-orm",
  "typeorm",
  "enhanced-resolve",
  "esbuild",
];

/** Where the knowledge of kinds lives. The adapter's folder holds one file per kind too, for one dialect. */
const kindFolders = [
  "packages/core/src/kinds/",
  "packages/postgres/src/kinds/",
  "packages/drizzle/src/postgres/",
  "packages/typeorm/src/kinds/",
];

/** Literals that read like a kind and name none. */
const noKinds: Readonly<Record<string, { readonly literal: string; readonly because: string }>> = {
  "packages/athanor/src/commands/check.ts": { literal: "check", because: "the name of the command" },
  "packages/athanor/src/init/init.ts": { literal: "schema", because: "a setting of drizzle.config" },
  "packages/athanor/src/init/model-files.ts": { literal: "schema", because: "a setting of drizzle.config" },
};

/** Code that may touch what belongs to the process. */
const processGuards: Readonly<Record<string, { readonly names: readonly string[]; readonly because: string }>> = {
  "packages/loader/src/guard.ts": {
    names: ["process.exit", "process.exitCode"],
    because: "keeps models from ending the process, and puts back what they changed",
  },
  "packages/athanor/src/init/traced-environment.ts": {
    names: ["process.stdout", "process.stderr"],
    because: "sends what a user's drizzle.config prints to stderr while it runs",
  },
};

const dialects: Readonly<Record<string, Dialect>> = { postgres: postgresDialect };
const adapters: Readonly<Record<string, SchemaSource>> = {
  "drizzle/src/postgres": drizzle("schema.ts"),
  "typeorm/src/kinds": typeorm("data-source.ts"),
};

const sources = new Map(packageFolders.map((folder) => [folder, sourcesOf(folder)]));
const allSources = [...sources.values()].flat();
const testFiles = filesIn(
  "test",
  "bench",
  "examples",
  ...packageFolders.map((folder) => `packages/${folder}/test`).filter(exists),
).filter((path) => path.endsWith(".ts") && !path.startsWith("test/corpus/") && !path.includes("/migrations/"));

function exists(path: string): boolean {
  return existsSync(join(repository, path));
}

const textOf = (path: string) => readFileSync(join(repository, path), "utf8");
const packageOf = (specifier: string) =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
const isBare = (specifier: string) => !specifier.startsWith(".") && !specifier.startsWith("/");
const kebab = (text: string) => text.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const plural = (text: string) => {
  if (text.endsWith("ics")) return text;
  return /[^aeiou]y$/.test(text) ? `${text.slice(0, -1)}ies` : `${text}${/(s|x|ch|sh)$/.test(text) ? "es" : "s"}`;
};

/** Runs a check over every source file of every package. */
function violations(check: (source: Source, folder: string) => Iterable<string>): string[] {
  return [...sources].flatMap(([folder, list]) => list.flatMap((source) => [...check(source, folder)]));
}

describe("imports", () => {
  test("every package is in the table above", () => expect(Object.keys(mayImport).sort()).toEqual(packageFolders));

  test("everything imports core, core imports nothing, siblings never import each other", () => {
    const found = violations(function* (source, folder) {
      for (const { specifier } of importsOf(source)) {
        const name = packageOf(specifier);
        if (!isBare(specifier)) {
          const target = join(dirname(source.path), specifier);
          if (!target.startsWith(`packages/${folder}/`))
            yield `${source.path} reaches out of its package: ${specifier}`;
        } else if (name === "athanor" || name.startsWith("@athanor/")) {
          if (!mayImport[folder]!.includes(name)) yield `${source.path} imports ${name}`;
          if (name !== specifier) yield `${source.path} imports from the inside of ${name}: ${specifier}`;
        } else if (folder === "core" && !specifier.startsWith("node:")) yield `${source.path} imports ${specifier}`;
      }
    });
    expect(found).toEqual([]);
  });

  test("manifests say the same", () => {
    const found = packageFolders.flatMap((folder) => {
      const manifest = JSON.parse(textOf(`packages/${folder}/package.json`)) as Record<
        string,
        Record<string, string> | undefined
      >;
      const own = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).filter((name) =>
        /^(@athanor\/|athanor$)/.test(name),
      );
      return own
        .filter((name) => !mayImport[folder]!.includes(name))
        .map((name) => `packages/${folder}/package.json depends on ${name}`);
    });
    expect(found).toEqual([]);
    expect(JSON.parse(textOf("packages/core/package.json"))).not.toHaveProperty("dependencies");
  });

  test("packages can be published as they are", async () => {
    const messages = packageFolders.map(async (folder) => {
      const found = await publint({ pkgDir: join(repository, "packages", folder), strict: true, pack: false });
      return found.messages.map(({ code, path }) => `packages/${folder}/package.json ${path.join(".")}: ${code}`);
    });
    expect((await Promise.all(messages)).flat()).toEqual([]);
  });

  test("large packages are imported where they belong, and lazily", () => {
    const found = violations(function* (source, folder) {
      for (const { specifier, how } of importsOf(source)) {
        const name = packageOf(specifier);
        if (onlyIn[name] && !onlyIn[name].includes(folder)) yield `${source.path} imports ${name}`;
        if (how === "eager" && lazy.includes(name)) yield `${source.path} imports ${name} before it is needed`;
      }
    });
    expect(found).toEqual([]);
  });

  test("in core only the kinds know a kind's own file", () => {
    const found = sources.get("core")!.flatMap((source) => {
      if (source.path.startsWith(kindFolders[0]!) || source.path === "packages/core/src/index.ts") return [];
      const own = importsOf(source).filter(({ specifier }) => /\/kinds\/(?!index\.js|define-kind\.js)/.test(specifier));
      return own.map(({ specifier }) => `${source.path} imports ${specifier}`);
    });
    expect(found).toEqual([]);
  });
});

describe("kinds", () => {
  /** `typeof value === "function"`: a word of JavaScript's. */
  const isTypeofWord = ({ parent }: ts.Node) =>
    parent !== undefined && ts.isBinaryExpression(parent) && ts.isTypeOfExpression(parent.left);

  test("no literal of a kind outside the folders of the kinds", () => {
    const isKind = (text: string) => (kindNames as readonly string[]).includes(text);
    const found = violations(function* (source) {
      if (kindFolders.some((folder) => source.path.startsWith(folder))) return;
      for (const node of nodesOf(source.tree)) {
        if (isTypeofWord(node)) continue;
        if (ts.isStringLiteralLike(node) && isKind(node.text) && noKinds[source.path]?.literal !== node.text) {
          yield `${placeOf(source, node)} says "${node.text}"`;
        }
        // An address that is put together by hand: `table:${name}`.
        const head =
          ts.isTemplateHead(node) || ts.isStringLiteralLike(node) ? /^(\w+):(?!\s)/.exec(node.text)?.[1] : undefined;
        if (head && isKind(head)) yield `${placeOf(source, node)} builds an address of a ${head}`;
      }
    });
    expect(found).toEqual([]);
  });

  test("what is allowed is still needed", () => {
    const unneeded = Object.entries(noKinds).filter(
      ([path, { literal }]) =>
        ![...nodesOf(parse(path).tree)].some((node) => ts.isStringLiteralLike(node) && node.text === literal),
    );
    expect(unneeded).toEqual([]);
  });

  test("every kind has a file of the same name in core, in every dialect and in every adapter that reads it, and cases in the corpus", () => {
    const missing = kindNames.flatMap((kind) => {
      const file = `${plural(kebab(kind))}.ts`;
      const homes = [
        "core/src/kinds",
        ...Object.keys(dialects).map((name) => `${name}/src/kinds`),
        ...Object.keys(adapters).filter((name) => adapters[name]!.expresses[kind] !== "nothing"),
      ];
      return [...homes.map((home) => `packages/${home}/${file}`), `test/corpus/${kebab(kind)}`].filter(
        (path) => !exists(path),
      );
    });
    expect(missing).toEqual([]);
  });

  test("the parts of a name are kinds, and lead to the owner", () => {
    const wrong = kindNames.flatMap((kind) => {
      const { identity, owner } = kindOf(kind);
      const container = identity.at(-2) as Kind | undefined;
      const outer = container ? kindOf(container).identity : [];
      const fits =
        identity.at(-1) === "name" && (!container || outer.slice(0, -1).every((part, at) => part === identity[at]));
      return fits && outer.length === identity.length - 1 && (owner === null || owner === container) ? [] : [kind];
    });
    expect(wrong).toEqual([]);
  });

  for (const [name, dialect] of Object.entries(dialects)) {
    test(`${name} has an answer for every kind, and for every attribute that has a default`, () => {
      expect(Object.keys(dialect.kinds).sort()).toEqual([...kindNames].sort());
      const unanswered = kindNames.flatMap((kind) => {
        if (dialect.kinds[kind] === "unsupported") return [];
        const { texts, instructions, defaults } = kindOf(kind);
        const alterable = Object.keys(dialectKind(dialect, kind).alterable);
        return [...texts, ...instructions, ...Object.keys(defaults)]
          .filter((one) => !alterable.includes(one))
          .map((one) => `${kind}.${one}`);
      });
      expect(unanswered).toEqual([]);
    });
  }

  for (const [name, adapter] of Object.entries(adapters)) {
    test(`${name} has an answer for every kind`, () => {
      expect(Object.keys(adapter.expresses).sort()).toEqual([...kindNames].sort());
      const unknown = kindNames.flatMap((kind) => {
        const said = adapter.expresses[kind];
        const alterable = Object.keys(dialectKind(postgresDialect, kind).alterable);
        return said === "nothing" ? [] : said.filter((one) => !alterable.includes(one)).map((one) => `${kind}.${one}`);
      });
      expect(unknown).toEqual([]);
    });
  }
});

describe("files", () => {
  const code = [...allSources.map(({ path }) => path), ...testFiles];

  test("have at most 400 lines", () => {
    const long = code
      .map((path) => ({ path, lines: textOf(path).split("\n").length - 1 }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  test("have names in kebab-case that say what is in them", () => {
    const plain = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|d|workspace|entity))?\.[cm]?ts$/;
    const empty = /^(utils?|helpers?|common|misc|types|shared|lib)\.[cm]?ts$/;
    expect(code.filter((path) => !plain.test(basename(path)) || empty.test(basename(path)))).toEqual([]);
  });
});

describe("the process", () => {
  test("only main.ts prints or ends it", () => {
    const touches = /^process\.(exit|exitCode|abort|kill|stdout|stderr|reallyExit)$/;
    const found = violations(function* (source) {
      if (source.path === "packages/athanor/src/main.ts") return;
      for (const node of nodesOf(source.tree)) {
        const text = ts.isPropertyAccessExpression(node) ? node.getText() : "";
        const isConsole =
          ts.isIdentifier(node) &&
          node.text === "console" &&
          !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node);
        const said = isConsole ? "console" : touches.test(text) ? text : undefined;
        if (said && !processGuards[source.path]?.names.includes(said)) yield `${placeOf(source, node)} uses ${said}`;
      }
    });
    expect(found).toEqual([]);
  });
});

describe("documentation", () => {
  const { checker, symbolsOf } = publicSymbols(packageFolders);
  const isDocumented = (symbol: ts.Symbol) =>
    ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim().length > 0;

  test("every public export says what it promises", () => {
    const silent = packageFolders.flatMap((folder) =>
      symbolsOf(folder)
        .filter((symbol) => !isDocumented(symbol))
        .map((symbol) => `${symbol.name} of ${declarationOf(symbol)}`),
    );
    expect([...new Set(silent)]).toEqual([]);
  });

  const membersOf = (name: string) => {
    const symbol = symbolsOf("postgres").find((one) => one.name === name);
    return checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol!));
  };

  test("every method of op is documented", () => {
    const members = membersOf("Operations");
    expect(members.length).toBeGreaterThan(30);
    expect(members.filter((member) => !isDocumented(member)).map((member) => member.name)).toEqual([]);
  });

  test("op offers the methods that the dialect compiles, no more and no less", () => {
    const declared = membersOf("CompiledOperations").map((member) => member.name);
    expect(Object.keys(postgresDialect.methods).sort()).toEqual(declared.sort());
  });

  /** Codes that the code can report, each with one place of it. */
  const usedCodes = new Map(
    allSources.flatMap((source) =>
      [...nodesOf(source.tree)].flatMap((node) =>
        ts.isStringLiteralLike(node) && /^ATH\d+$/.test(node.text) ? [[node.text, placeOf(source, node)] as const] : [],
      ),
    ),
  );
  const documentedCodes = [...textOf("docs/diagnostics.md").matchAll(/^\| (ATH\w+) +\|/gm)].map((match) => match[1]!);

  test("every code is documented once, and every documented one is used", () => {
    expect([...usedCodes.keys()].sort()).toEqual([...documentedCodes].sort());
    expect(documentedCodes.filter((code) => !/^ATH\d{4}$/.test(code))).toEqual([]);
  });

  test("codes that are mentioned anywhere exist", () => {
    const mentioned = violations(function* ({ path, text }) {
      for (const [code] of text.matchAll(/\bATH\d{3,5}\b/g)) if (!usedCodes.has(code)) yield `${path}: ${code}`;
    });
    const documents = ["README.md", "CONTRIBUTING.md", ...filesIn("docs").filter((path) => path.endsWith(".md"))];
    const inDocuments = documents.flatMap((path) =>
      [...textOf(path).matchAll(/\bATH\d{3,5}\b/g)]
        .filter(([code]) => !usedCodes.has(code))
        .map(([code]) => `${path}: ${code}`),
    );
    expect([...mentioned, ...inDocuments]).toEqual([]);
  });

  test("every hazard is documented, and every documented one exists", () => {
    const codes = [...nodesOf(parse("packages/core/src/plan/hazard.ts").tree)].flatMap((node) =>
      ts.isTypeAliasDeclaration(node) && node.name.text === "HazardCode"
        ? [...nodesOf(node.type)].filter(ts.isStringLiteral).map((literal) => literal.text)
        : [],
    );
    const documented = [...textOf("docs/hazards.md").matchAll(/^## `(.+)`$/gm)].map((match) => match[1]!);
    expect(codes.length).toBeGreaterThan(0);
    expect(documented.sort()).toEqual(codes.sort());
  });

  test("packages keep no documents of their own beside their README", () => {
    const stray = packageFolders.flatMap((folder) =>
      readdirSync(join(repository, "packages", folder))
        .filter((name) => name.endsWith(".md") && name !== "README.md" && name !== "CHANGELOG.md")
        .map((name) => `packages/${folder}/${name}`),
    );
    expect(stray).toEqual([]);
  });
});
