// The least that any tool must do that asks a server.
import pg from "pg";

const client = new pg.Client({ connectionString: process.argv[2] });
await client.connect();
await client.query("select 1");
await client.end();
