// Runs the models and reads the declarations.
import { drizzle } from "@athanor/drizzle";
import { createLoader } from "@athanor/loader";

const [root, cacheDir] = process.argv.slice(2) as [string, string];
const { diagnostics } = await drizzle("./schema/index.ts").read({ root, load: createLoader({ root, cacheDir }) });
if (diagnostics.length > 0) throw new Error(diagnostics[0]!.message);
