// Prints `N passed, N failed, N skipped` from a vitest report. A run that left no report, or whose command failed
// although no test did, counts as one failure: it must never look like success.
import { readFileSync } from "node:fs";

const [file, status] = process.argv.slice(2);
let passed = 0;
let failed = 0;
let skipped = 0;
try {
  const report = JSON.parse(readFileSync(file, "utf8"));
  passed = report.numPassedTests;
  failed = report.numFailedTests;
  skipped = report.numPendingTests + report.numTodoTests;
  // A file that could not be loaded has no tests of its own to fail.
  failed += report.testResults.filter((one) => one.status === "failed" && one.assertionResults.length === 0).length;
} catch {
  console.error("no test report was written");
}
if (failed === 0 && (status !== "0" || passed === 0)) failed = 1;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
