import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

/** The checks of `pnpm check` that need no database. What they find is the message of the failure. */
test.each(["types", "lint", "format", "unused"])("pnpm run %s", (name) => {
  const { status, stdout, stderr } = spawnSync(scripts[name]!, {
    cwd: root,
    encoding: "utf8",
    shell: true,
    env: { ...process.env, PATH: `${join(root, "node_modules", ".bin")}${delimiter}${process.env.PATH}` },
  });
  expect(status, `${stdout}${stderr}`).toBe(0);
});
