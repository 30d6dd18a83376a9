/* A process that runs migrations, to be killed. Imports what a production image has, and nothing else. */
import { readRevisions, runDowngrade, runUpgrade } from "@athanor/core";
import { pgConnection, postgresDialect } from "@athanor/postgres";
import pg from "pg";

/** @type {{ url: string, folder: string, direction: "upgrade" | "downgrade", target: string, killAt?: number }} */
const { url, folder, direction, target, killAt = Infinity } = JSON.parse(process.argv[2]);

const client = new pg.Client(url);
client.on("error", () => {});
await client.connect();
const session = await pgConnection(client);
let calls = 0;
const counted = (call) => (sql, parameters) => {
  if (calls === killAt) process.kill(process.pid, "SIGKILL");
  calls += 1;
  return call(sql, parameters);
};
const { steps, reason } = await (direction === "upgrade" ? runUpgrade : runDowngrade)({
  connection: { ...session, query: counted(session.query), execute: counted(session.execute) },
  dialect: postgresDialect,
  files: await readRevisions(folder),
  loader: { load: (file) => import(file), locate: () => undefined },
  target,
  toolVersion: "1",
});
if (calls <= killAt && killAt !== Infinity) process.kill(process.pid, "SIGKILL");
await client.end();
process.stdout.write(JSON.stringify({ calls, reason, steps: steps.map(({ revision }) => revision.id) }));
