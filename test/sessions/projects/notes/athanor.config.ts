import { postgres } from "@athanor/postgres";
import { typeorm } from "@athanor/typeorm";
import { defineConfig } from "athanor";

export default defineConfig({
  schema: typeorm({ entities: ["src/*.entity.ts"], uuidExtension: "pgcrypto" }),
  database: postgres({ url: process.env.DATABASE_URL ?? "embedded" }),
  migrations: "./migrations",
});
