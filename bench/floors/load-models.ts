// The least that any tool must do that knows the models: run them, through a warm cache.
import { createLoader } from "@athanor/loader";

const [root, cacheDir] = process.argv.slice(2) as [string, string];
await createLoader({ root, cacheDir }).load("schema/index.ts");
