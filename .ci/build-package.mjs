// Builds the package in the working directory: declarations by tsc, and a few files of JavaScript by esbuild. Node would
// need most of a command's start to find and link the small modules that the sources consist of.
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";

import { build } from "esbuild";

rmSync("dist", { recursive: true, force: true });
const declared = spawnSync("tsc", ["-p", "tsconfig.json"], { stdio: "inherit", shell: process.platform === "win32" });
if (declared.status !== 0) process.exit(1);
await build({
  entryPoints: ["src/index.ts", "src/main.ts", "src/testing.ts", "src/bundled.ts"].filter((file) => existsSync(file)),
  outdir: "dist",
  bundle: true,
  // What is imported when it is needed stays a file of its own.
  splitting: true,
  packages: "external",
  format: "esm",
  platform: "node",
  target: "node20.19",
  sourcemap: true,
  logLevel: "warning",
});
