import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * What `pg_dump` says of a database, as a sorted list of statements: an observer that we did not write. The order of
 * columns is left out, because ALTER cannot change it; so are the random keys that newer releases print.
 */
export async function pgDump(url: string): Promise<string[]> {
  const { stdout } = await run("pg_dump", ["--schema-only", "--no-owner", url], { maxBuffer: 64 * 1024 * 1024 });
  return statementsOf(stdout);
}

/** Whether `pg_dump` is installed and understands the server. */
export async function pgDumpWorks(url: string): Promise<boolean> {
  return run("pg_dump", ["--schema-only", url]).then(
    () => true,
    () => false,
  );
}

function statementsOf(dump: string): string[] {
  const lines = dump
    .split("\n")
    .filter((line) => !/^(--|\\restrict|\\unrestrict|SET |SELECT pg_catalog\.set_config)/.test(line));
  return (
    lines
      .join("\n")
      .split(/;\n/)
      .map((statement) => statement.trim())
      .filter(
        (statement) => statement && !/^(CREATE|COMMENT ON|GRANT .* ON|REVOKE .* ON) SCHEMA public\b/.test(statement),
      )
      // Every extension brings a comment of its own, which cannot be had back once it was replaced.
      .filter((statement) => !statement.startsWith("COMMENT ON EXTENSION "))
      .map(withSortedColumns)
      .sort()
  );
}

function withSortedColumns(statement: string): string {
  const view = /^(CREATE (?:MATERIALIZED )?VIEW [^\n]+\s+WITH \()(.*?)(\) AS\n[\s\S]*)$/.exec(statement);
  if (view) return `${view[1]}${view[2]!.split(", ").sort().join(", ")}${view[3]}`;
  const statistics = /^(CREATE STATISTICS [\s\S]* ON )([\s\S]*)( FROM [\s\S]*)$/.exec(statement);
  if (statistics) return `${statistics[1]}${statistics[2]!.split(", ").sort().join(", ")}${statistics[3]}`;
  const table = /^(CREATE (?:UNLOGGED )?TABLE [^\n]+ \(\n)([\s\S]*)(\n\)[\s\S]*)$/.exec(statement);
  if (!table) return statement;
  const columns = table[2]!.split(/,\n/).sort();
  // Storage parameters are listed in the order in which they were set.
  const tail = table[3]!.replace(
    /\bWITH \((.*)\)/,
    (_all, list: string) => `WITH (${list.split(", ").sort().join(", ")})`,
  );
  return `${table[1]}${columns.join(",\n")}${tail}`;
}
