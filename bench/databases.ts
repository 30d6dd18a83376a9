import pg from "pg";

import { openProxy, type StatementProxy } from "./statement-proxy.js";

/** The server that is measured against: one of its databases is made and dropped again. */
export interface BenchServer {
  readonly proxy: StatementProxy;
  /** What the server calls itself. */
  readonly version: string;
  /** Makes a database of this name anew and returns its address, through the proxy. */
  fresh(name: string): Promise<string>;
  /** The address of the server's own database, for a judge that makes its own. */
  readonly judgeUrl: string;
  /** Drops what was made. */
  close(): Promise<void>;
}

/** Opens the server at `ATHANOR_BENCH_URL`, by default the one on this machine; null where none answers. */
export async function openServer(): Promise<BenchServer | null> {
  const url =
    process.env.ATHANOR_BENCH_URL ?? process.env.ATHANOR_TEST_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";
  const admin = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  try {
    await admin.connect();
  } catch {
    return null;
  }
  const { rows } = await admin.query<{ version: string }>("SELECT current_setting('server_version') AS version");
  const proxy = await openProxy(url);
  const made = new Set<string>();
  const drop = (name: string) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  return {
    proxy,
    version: `PostgreSQL ${rows[0]!.version.split(" ")[0]}`,
    async fresh(name) {
      const database = `athanor_bench_${process.pid}_${name}`;
      await drop(database);
      await admin.query(`CREATE DATABASE ${database} TEMPLATE template0`);
      made.add(database);
      return proxy.url(database);
    },
    judgeUrl: proxy.url(new URL(url).pathname.slice(1)),
    async close() {
      proxy.close();
      for (const name of made) await drop(name);
      await admin.end();
    },
  };
}
