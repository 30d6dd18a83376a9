// The least that any tool must do that compares models with a database: run the one, read the other.
import { createLoader } from "@athanor/loader";
import { postgres } from "@athanor/postgres";

const [root, cacheDir, url] = process.argv.slice(2) as [string, string, string];
await createLoader({ root, cacheDir }).load("schema/index.ts");
const database = postgres({ url });
const connection = await database.connect();
await database.dialect.introspect(connection);
await connection.close();
