// Reads the catalog of a database once.
import { postgres } from "@athanor/postgres";

const database = postgres({ url: process.argv[2] });
const connection = await database.connect();
await database.dialect.introspect(connection);
await connection.close();
