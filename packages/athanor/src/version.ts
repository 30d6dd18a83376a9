import { createRequire } from "node:module";

/** The version of Athanor: part of cache keys and of journal entries. */
export const toolVersion: string = (createRequire(import.meta.url)("../package.json") as { version: string }).version;
