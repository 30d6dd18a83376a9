import { drizzle } from "@athanor/drizzle";
import { postgres } from "@athanor/postgres";
import { defineConfig } from "athanor";

export default defineConfig({
  schema: drizzle("./src/db/schema.ts"),
  // Without DATABASE_URL: a database of its own under .athanor/, so that the example runs with no server.
  database: postgres({ url: process.env.DATABASE_URL ?? "embedded" }),
  migrations: "./migrations",
});
