/* The image of examples/production, as far as it can be made and run without Docker and Kubernetes. */
import { spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";

import { serverAnswers, serverUrl } from "../harness/backends.js";
import { withDatabase } from "../harness/databases.js";
import { run } from "../harness/playground.js";
import { repository } from "../harness/sources.js";
import { buildImage, type Stage } from "./dockerfile.js";

const hasServer = await serverAnswers();
const example = join(repository, "examples/production");
const ignored = readFileSync(join(example, ".dockerignore"), "utf8").trim().split("\n");

interface Container {
  readonly name: string;
  readonly image: string;
  readonly command?: readonly string[];
  readonly env: readonly { readonly name: string; readonly valueFrom: { readonly secretKeyRef: object } }[];
}
interface Deployment {
  readonly kind: string;
  readonly spec: {
    readonly replicas: number;
    readonly selector: { readonly matchLabels: object };
    readonly template: {
      readonly metadata: { readonly labels: object };
      readonly spec: { readonly initContainers: readonly Container[]; readonly containers: readonly Container[] };
    };
  };
}
const deployment = parse(readFileSync(join(example, "deployment.yaml"), "utf8")) as Deployment;
const [migrate] = deployment.spec.template.spec.initContainers;

let folder: string;
let image: Stage;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "athanor-image-"));
  const context = join(folder, "context");
  cpSync(example, context, { recursive: true, filter: (path) => !/\/(node_modules|dist)$/.test(path) });
  for (const name of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) cpSync(join(repository, name), join(context, name));
  const bin = join(folder, "bin");
  mkdirSync(bin);
  // Nothing is installed here, so pnpm must not want to.
  const pnpm = '#!/bin/sh\nexec npx -y pnpm@12.21.0 --config.verify-deps-before-run=false "$@"\n';
  writeFileSync(join(bin, "pnpm"), pnpm, { mode: 0o755 });
  image = await buildImage(join(example, "Dockerfile"), {
    context,
    ignored,
    folder: join(folder, "stages"),
    env: { PATH: `${bin}:${process.env.PATH}` },
    install: (workdir) => linkInstalled(join(workdir, "node_modules")),
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is installed for the example, in a folder that a program may write to. */
function linkInstalled(modules: string): void {
  const installed = join(example, "node_modules");
  mkdirSync(join(modules, "@athanor"), { recursive: true });
  const scoped = readdirSync(join(installed, "@athanor")).map((name) => `@athanor/${name}`);
  const names = readdirSync(installed).filter((name) => name !== "@athanor" && !name.startsWith(".cache"));
  for (const name of [...names, ...scoped]) {
    rmSync(join(modules, name), { force: true, recursive: true });
    symlinkSync(realpathSync(join(installed, name)), join(modules, name));
  }
}

/** A command in the image. Node finds no packages there. */
const inImage = (command: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  run(process.execPath, command.slice(1), { cwd: join(image.folder, image.workdir), env });

test("the image holds two files, which need nothing else, and does not run as root", async () => {
  expect(readdirSync(join(image.folder, image.workdir)).sort()).toEqual(["migrate.mjs", "server.cjs"]);
  expect(image).toMatchObject({ user: "node", command: ["node", "server.cjs"] });
  const { exitCode, stdout, stderr } = await inImage(["node", "migrate.mjs", "upgrade", "--sql"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toContain("-- upgrade 6f2d9c31a0b4 -> b81e05d7c2f9: say when notes were made");
});

test("the manifest runs the migrations of the same image, on the same database, before each server", () => {
  const { replicas, selector, template } = deployment.spec;
  const [server] = template.spec.containers;
  expect(deployment.kind).toBe("Deployment");
  expect(replicas).toBeGreaterThan(1);
  expect(template.metadata.labels).toEqual(selector.matchLabels);
  expect(migrate!.image).toBe(server!.image);
  expect(migrate!.env).toEqual(server!.env);
  expect(migrate!.env.map(({ name, valueFrom }) => [name, Object.keys(valueFrom)])).toEqual([
    ["DATABASE_URL", ["secretKeyRef"]],
  ]);
  expect(migrate!.command!.slice(0, 3)).toEqual(["node", "migrate.mjs", "upgrade"]);
});

test.skipIf(!hasServer)("all replicas start at once, and serve (needs a server)", async () => {
  await withDatabase(serverUrl, async (url) => {
    const env = { DATABASE_URL: url };
    const replicas = Array.from({ length: deployment.spec.replicas }, () => inImage(migrate!.command!, env));
    const ended = await Promise.all(replicas);
    expect(ended.filter(({ exitCode, stderr }) => exitCode !== 0 || stderr !== "")).toEqual([]);
    const ran = ended.flatMap(({ stdout }) => stdout.split("\n").filter((line) => line.startsWith("✓")));
    expect(ran).toHaveLength(2);
    expect(await served(env)).toBe('{"notes":0}\n');
  });
});

/** What the server of the image answers. */
async function served(env: Readonly<Record<string, string>>): Promise<string> {
  const server = spawn(process.execPath, image.command.slice(1), {
    cwd: join(image.folder, image.workdir),
    env: { ...env, PORT: "0", PATH: process.env.PATH },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const port = await new Promise<string>((resolve, reject) => {
      let said = "";
      server.stdout.on("data", (text: Buffer) => {
        said += text.toString();
        const found = /"port":(\d+)/.exec(said)?.[1];
        if (found) resolve(found);
      });
      server.on("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    });
    return await (await fetch(`http://127.0.0.1:${port}/`)).text();
  } finally {
    server.kill();
  }
}
