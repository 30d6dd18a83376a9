import { defineConfig } from "vitest/config";

const report = process.env.ATHANOR_TEST_REPORT;

// The shims of pnpm let Node find every installed package from anywhere, and tests are also about what is not installed.
delete process.env.NODE_PATH;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "packages/*/test/**/*.test.ts", "examples/*/*.test.ts"],
    // Each file may hold a PGlite of about 400 MB; more than two at once help nobody on a small machine.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
  },
});
