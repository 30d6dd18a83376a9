// Builds all packages and says nothing unless that fails: whoever runs `pnpm migrate:generate` wants to read what it prints.
import { spawnSync } from "node:child_process";

const built = spawnSync("turbo", ["run", "build", "--output-logs=errors-only", "--log-prefix=none"], {
  encoding: "utf8",
  shell: process.platform === "win32",
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
});
if (built.status !== 0) {
  process.stderr.write(`${built.stdout ?? ""}${built.stderr ?? ""}${built.error ? `${built.error.message}\n` : ""}`);
  process.exitCode = 1;
}
