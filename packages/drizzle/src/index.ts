export { drizzle } from "./drizzle.js";
export type { DrizzleExports, DrizzleInput, DrizzleOptions } from "./drizzle.js";
export type { Casing } from "./casing.js";
export { connection, type DrizzleDatabase } from "./connection.js";
