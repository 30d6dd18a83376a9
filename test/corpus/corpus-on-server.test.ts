import { server, serverAnswers } from "../harness/backends.js";
import { runCorpus } from "./run-corpus.js";

runCorpus(server, await serverAnswers());
