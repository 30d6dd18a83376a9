import { drizzle } from "@athanor/drizzle";
import { postgres } from "@athanor/postgres";
import { defineConfig } from "athanor";

export default defineConfig({
  schema: drizzle("./src/schema.ts"),
  database: postgres({ url: process.env.DATABASE_URL ?? "embedded" }),
  migrations: "./migrations",
});
