import { drizzle } from "@athanor/drizzle";
import { postgres } from "@athanor/postgres";
import { defineConfig } from "athanor";

export default defineConfig({
  schema: drizzle("./src/db/schema.ts"),
  database: postgres({ url: process.env.DATABASE_URL }),
  migrations: "./migrations",
});
