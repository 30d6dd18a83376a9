/* What runs migrations in production: Node alone, from TypeScript or from the JavaScript of a build. */
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readRevision } from "@athanor/core";
import { transformSync } from "esbuild";
import ts from "typescript";
import { describe, expect, test } from "vitest";

import { serverAnswers, serverUrl } from "../harness/backends.js";
import { withDatabase } from "../harness/databases.js";
import { watchModules } from "../harness/loaded-modules.js";
import type { Playground } from "../harness/playground.js";
import { repository } from "../harness/sources.js";
import { athanor, configText, heavy, migrations, productionProject } from "./project.js";

const hasServer = await serverAnswers();

/** A database for a test: one of the server where there is one, because it is faster, otherwise an embedded one. */
const withAnyDatabase = (use: (env: Record<string, string>) => Promise<void>): Promise<void> =>
  hasServer ? withDatabase(serverUrl, (url) => use({ DATABASE_URL: url })) : use({});

/** The command line in a project, and the packages that it loaded. */
async function watchedRun(project: Pick<Playground, "folder">, args: readonly string[], env: Record<string, string>) {
  const watched = watchModules(project.folder);
  const ended = await athanor(project, args, { ...env, ...watched.env });
  return { ...ended, loaded: watched.take() };
}

const compile = (text: string, module: ts.ModuleKind) =>
  ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2022, module, esModuleInterop: true } })
    .outputText;

describe.each([
  ["module", ts.ModuleKind.ESNext],
  ["commonjs", ts.ModuleKind.CommonJS],
] as const)("the JavaScript of a build, type %s", (type, kind) => {
  test("runs under the same ids, without a compiler, and is not taken for edited", { timeout: 300_000 }, async () => {
    const project = productionProject(type);
    try {
      project.write("dist/athanor.config.js", compile(configText, kind));
      for (const [name, text] of Object.entries(migrations))
        project.write(`dist/migrations/${name}.js`, compile(text, kind));
      const built = ["--config", "dist/athanor.config.js"];
      await withAnyDatabase(async (database) => {
        // The embedded database of both configurations, where there is no server, is in a folder of its own each.
        const env = { ...database };
        const first = await watchedRun(project, ["upgrade", "aaaa", ...built], env);
        expect(first.stderr).toBe("");
        expect(first.stdout).toContain("up  aaaa1111  add notes");
        expect(first.loaded).toContain("@athanor/drizzle");
        expect(first.loaded.filter((name) => heavy.test(name))).toEqual([]);

        if (hasServer && type === "module") {
          const source = await watchedRun(project, ["upgrade"], env);
          expect(source.stderr).toBe("");
          expect(source.stdout).toContain("up  bbbb2222  add body");
          // Of the second the source ran, and here is the build's.
          const { stdout } = await watchedRun(project, ["current", "-v", ...built], env);
          expect(stdout).toContain("Edits of 2 applied revisions cannot be detected");
          expect((await watchedRun(project, ["current", "-v"], env)).stdout).toContain(
            "Edits of 1 applied revision cannot",
          );
          expect((await watchedRun(project, ["current"], env)).stdout).not.toContain("Edits");
          const [name, text] = Object.entries(migrations)[1]!;
          project.write(`migrations/${name}.ts`, `${text}// edited\n`);
          const edited = await watchedRun(project, ["upgrade"], env);
          expect(edited.stderr).toContain("ATH4207");
        }
        const again = await watchedRun(project, ["upgrade", "aaaa", ...built], env);
        expect(again).toMatchObject({ exitCode: 0, stderr: "" });
        expect(again.stdout).toContain("Nothing to do");
      });
    } finally {
      project.remove();
    }
  });
});

const swc = `"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, { enumerable: true, get: Object.getOwnPropertyDescriptor(all, name).get });
}
_export(exports, {
    get revision () {
        return revision;
    },
    get upgrade () {
        return upgrade;
    }
});
const revision = {
    id: "bbbb2222",
    parents: [ "aaaa1111" ],
    message: "add body",
    createdAt: "2026-11-03T10:00:00Z"
};
async function upgrade(op) {}
`;

test("the revision is found in what compilers write", () => {
  const source = Object.values(migrations)[1]!;
  const { revision } = readRevision(source, "/migrations/source.ts")!;
  const written = {
    "esbuild.js": transformSync(source, { loader: "ts", format: "cjs" }).code,
    "esbuild.mjs": transformSync(source, { loader: "ts", format: "esm", minify: true }).code,
    "swc.js": swc,
    "tsc.js": compile(source, ts.ModuleKind.CommonJS),
  };
  for (const [name, text] of Object.entries(written))
    expect(readRevision(text, `/migrations/${name}`)?.revision, text).toEqual(revision);
});

test("TypeScript runs where Node strips types, without a compiler", { timeout: 300_000 }, async (context) => {
  if (!(process.features as { typescript?: unknown }).typescript) context.skip("needs Node 22.18 or later");
  const project = productionProject();
  // Node strips no types below a folder `node_modules`.
  const folder = mkdtempSync(join(tmpdir(), "athanor-production-"));
  try {
    cpSync(project.folder, folder, { recursive: true });
    symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
    await withAnyDatabase(async (env) => {
      const done = await watchedRun({ folder }, ["upgrade"], env);
      expect(done).toMatchObject({ exitCode: 0, stderr: "" });
      expect(done.stdout).toContain("up  bbbb2222  add body");
      expect(done.loaded.filter((name) => heavy.test(name))).toEqual([]);
      // Node's warning about a package that does not say what its modules are is kept from the user.
      writeFileSync(join(folder, "package.json"), "{}");
      expect(await athanor({ folder }, ["upgrade"], env)).toMatchObject({ exitCode: 0, stderr: "" });
    });
  } finally {
    project.remove();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("where Node cannot run a file, the project's loader can", async () => {
  const project = productionProject();
  try {
    project.write("src/names.ts", 'export enum Names { Notes = "notes" }\n');
    const [name, text] = Object.entries(migrations)[0]!;
    project.write(
      `migrations/${name}.ts`,
      `import { Names } from "../src/names.js";\n${text.replaceAll('"notes"', "Names.Notes")}`,
    );
    const { stdout, stderr } = await watchedRun(project, ["upgrade", "--sql"], {});
    expect(stderr).toBe("");
    expect(stdout).toContain("CREATE TABLE public.notes");
  } finally {
    project.remove();
  }
});
