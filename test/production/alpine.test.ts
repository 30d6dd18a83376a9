/* A system for which the lock of embedded databases has no binary. */
import { existsSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { athanor, productionProject } from "./project.js";

/** Makes a process take this system for Alpine, by the file by which it is known. */
const alpine = `const fs = require("node:fs");
const { existsSync } = fs;
fs.existsSync = (path) => path === "/etc/alpine-release" || existsSync(path);
`;

test.skipIf(process.platform !== "linux")("an embedded directory that cannot be locked is not opened", async () => {
  const project = productionProject();
  try {
    const hook = project.write("alpine.cjs", alpine);
    const { exitCode, stderr } = await athanor(project, ["upgrade"], { NODE_OPTIONS: `--require=${hook}` });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /^error ATH2110 {2}the embedded database in .*\.athanor\/data cannot be locked on this system/,
    );
    expect(existsSync(join(project.folder, ".athanor/data/PG_VERSION"))).toBe(false);
    expect((await athanor(project, ["upgrade", "--sql"], { NODE_OPTIONS: `--require=${hook}` })).exitCode).toBe(0);
  } finally {
    project.remove();
  }
});
