import { pglite } from "../harness/backends.js";
import { runCorpus } from "./run-corpus.js";

runCorpus(pglite, true);
