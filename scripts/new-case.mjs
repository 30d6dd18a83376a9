// Begins a case of the corpus: pnpm new:case <kind> <case> ["why"]
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { refuse } from "./names.mjs";

const usage =
  'pnpm new:case <kind> <case> ["what the case proves"], for example: pnpm new:case view moved-with-columns';
const [kind, name, why] = process.argv.slice(2);
if (!kind || !name) refuse("a kind and the name of the case are needed", usage);

const corpus = "test/corpus";
const kinds = existsSync(corpus)
  ? readdirSync(corpus, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))
  : refuse(`there is no ${corpus} here; run this at the root of the repository`, usage);
if (!kinds.includes(kind)) refuse(`there is no ${corpus}/${kind}; there are: ${kinds.join(", ")}`, usage);
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) refuse(`"${name}" is not in lower case with hyphens`, usage);

const folder = join(corpus, kind, name);
if (existsSync(folder)) refuse(`there is a ${folder} already`, usage);
mkdirSync(folder);
writeFileSync(join(folder, "from.sql"), "");
writeFileSync(join(folder, "to.sql"), "");
const expected = { why: why ?? "TODO: one sentence, what the case proves or which failure it guards against." };
writeFileSync(join(folder, "expect.json"), `${JSON.stringify(expected, null, 2)}\n`);

console.log(`Made ${folder}. Next:
  1. from.sql and to.sql: the states before and after, each from an empty database; seed.sql where rows are at stake
  2. expect.json: ${why ? "hazards, renames and the like, see test/corpus/README.md" : "say why, and hazards, renames and the like (test/corpus/README.md)"}
  3. pnpm vitest run test/corpus/corpus-on-pglite.test.ts -t ${kind}/${name}   writes revision.ts: read it
  4. pnpm docs:kinds, where the case is the smallest of its verb`);
