import "reflect-metadata";
import { join } from "node:path";
import { DataSource } from "typeorm";

/** The application's own. `athanor.config.ts` reads the entities from it, and connects to nothing for that. */
export const dataSource = new DataSource({
  type: "postgres",
  url: process.env.DATABASE_URL,
  entities: [join(import.meta.dirname, "**/*.entity.{ts,js}")],
  synchronize: false,
  migrationsRun: false,
});
