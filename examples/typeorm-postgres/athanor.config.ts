import { postgres } from "@athanor/postgres";
import { typeorm } from "@athanor/typeorm";
import { defineConfig } from "athanor";

export default defineConfig({
  schema: typeorm("./src/data-source.ts"),
  // Without DATABASE_URL: a database of its own under .athanor/, so that the example runs with no server.
  database: postgres({ url: process.env.DATABASE_URL ?? "embedded" }),
  migrations: "./migrations",
});
