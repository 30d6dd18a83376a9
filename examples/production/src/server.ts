import { createServer } from "node:http";

import { drizzle } from "drizzle-orm/node-postgres";

import { notes } from "./db/schema.js";

const db = drizzle(process.env.DATABASE_URL!);

const server = createServer((_request, response) => {
  db.$count(notes).then(
    (count) => response.end(`${JSON.stringify({ notes: count })}\n`),
    () => response.writeHead(503).end(),
  );
});
server.listen(Number(process.env.PORT ?? 8080), () => console.log(`listening on ${JSON.stringify(server.address())}`));
