/* Writes docs/kinds: what a page says beside its hand-written beginning is taken from the code and from the corpus. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { dialectKind, kindNames, kindOf, type Kind, type SchemaSource } from "@athanor/core";
import { drizzle } from "@athanor/drizzle";
import { typeorm } from "@athanor/typeorm";
import { postgresDialect } from "@athanor/postgres";
import { format, resolveConfig } from "prettier";

import { CorpusExamples } from "./corpus-examples.js";
import { attributeDocs, kebab, methodsOf, namedHazards, type Method, type Verb } from "./kind-sources.js";
import { repository } from "./sources.js";

/** Where the pages are. */
export const pagesFolder = "docs/kinds";

const marker = "<!-- What follows is written by `pnpm docs:kinds`. -->";
const methods = methodsOf(kindNames);
const examples = new CorpusExamples(kindNames, methods);
const adapters: Readonly<Record<string, SchemaSource>> = {
  Drizzle: drizzle("schema.ts"),
  TypeORM: typeorm("data-source.ts"),
};

/** The file of a kind's page. */
export const pageOf = (kind: Kind) => `${pagesFolder}/${kebab(kind)}.md`;

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
/** A text of several sentences, each with a capital, as Markdown. */
const sentences = (text: string) =>
  capital(text.replaceAll("*", "\\*")).replaceAll(/(?<=[^.]\. )[a-z]/g, (letter) => letter.toUpperCase());
const code = (text: string) => `\`${text}\``;
const article = (title: string) => `${/^[aeio]/.test(title) ? "an" : "a"} ${title}`;
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** What a person has written on a page: all between its title and what is generated. */
export function handWritten(kind: Kind): string {
  const file = join(repository, pageOf(kind));
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  return text
    .split(marker)[0]!
    .replace(/^# .*$/m, "")
    .trim();
}

/** The page of a kind as it has to be. @throws Error where code or corpus have nothing to show */
export function writePage(kind: Kind): Promise<string> {
  return formatted(pageOf(kind), [
    `# ${capital(kindOf(kind).title)}`,
    handWritten(kind),
    marker,
    "## Attributes",
    attributeTable(kind),
    "## How it comes and goes",
    comesAndGoes(kind).join("\n"),
    "## In a migration",
    callTable(kind),
    ...verbsOf(kind).flatMap((verb) => exampleOf(kind, verb)),
    "## Hazards",
    hazardsOf(kind),
  ]);
}

/** The page that lists the kinds. */
export function writeIndex(): Promise<string> {
  const rows = kindNames.map((kind) => {
    const { title } = kindOf(kind);
    return [
      `[${title}](${kebab(kind)}.md)`,
      /^.*?[.](?=\s|$)/s.exec(handWritten(kind))?.[0].replaceAll("\n", " ") ?? "",
      ...Object.values(adapters).map((adapter) => howMuch(kind, adapter)),
      isAsked(kind) ? "yes" : "no",
    ];
  });
  return formatted(`${pagesFolder}/README.md`, [
    "# Kinds",
    "What Athanor reads of a PostgreSQL schema, and compares, in the order in which an empty database is built. Each page says what an object of the kind is, what " +
      "of it can be altered in place, what is built anew, and shows the code that is generated; the code is that of the [corpus](../../test/corpus).",
    "Whatever is of no kind that stands here is counted, named and left alone; a revision can make it with `op.execute`.",
    marker,
    table(["kind", "what it is", ...Object.keys(adapters), "asked about"], rows),
    `_${list(Object.keys(adapters))}_: what models can say of it, comments and privileges aside. What they cannot say is never dropped or changed on their account. ` +
      "_Asked about_: whether `generate` asks what became of one that disappears while another one appears.",
  ]);
}

async function formatted(path: string, parts: readonly string[]): Promise<string> {
  const file = join(repository, path);
  const text = parts.filter((part) => part !== "").join("\n\n");
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

/** Whether `generate` asks about one that disappears. */
function isAsked(kind: Kind): boolean {
  const { keeps, renamable } = kindOf(kind);
  return keeps !== "nothing" && renamable !== false && dialectKind(postgresDialect, kind).rename !== undefined;
}

/** What models can say of a kind, comments aside. */
function howMuch(kind: Kind, adapter: SchemaSource): string {
  const said = adapter.expresses[kind];
  if (said === "nothing") return "nothing";
  const missing = compared(kind).filter(
    (name) =>
      !(said as readonly string[]).includes(name) && !/comment/i.test(name) && !kindOf(kind).local?.includes(name),
  );
  return missing.length === 0 ? "all" : `all but ${list(missing.map(code))}`;
}

const alterable = (kind: Kind) => dialectKind(postgresDialect, kind).alterable as Readonly<Record<string, string>>;
const compared = (kind: Kind) =>
  Object.keys(alterable(kind)).filter((name) => !kindOf(kind).instructions.includes(name));

function attributeTable(kind: Kind): string {
  const { texts, instructions, defaults } = kindOf(kind);
  const docs = attributeDocs(kind);
  const rows = Object.entries(alterable(kind)).map(([name, how]) => {
    const isInstruction = instructions.includes(name);
    const doc = docs.get(name) || (name === "comment" ? "What `COMMENT ON` says of it." : "");
    if (!doc) throw new Error(`packages/core/src/kinds: ${kind}.${name} has no comment that says what it is`);
    return [
      code(name),
      doc,
      name in defaults ? shown(defaults[name]) : "",
      isInstruction ? "no" : texts.includes(name) ? "canonical text" : "yes",
      isInstruction ? "" : how === "replace" ? "**rebuilt**" : "in place",
      ...Object.values(adapters).map(({ expresses }) => {
        const said = expresses[kind];
        return said !== "nothing" && (said as readonly string[]).includes(name) ? "yes" : "no";
      }),
    ];
  });
  const { mustReplace, succeeds } = dialectKind(postgresDialect, kind);
  const legend = [
    texts.length > 0 ? "_Canonical text_: compared as the database writes it, printed as its author did." : "",
    instructions.length > 0
      ? "What is not compared says how a change is made, and leaves no trace in the database."
      : "",
    mustReplace || succeeds ? "Some changes of what is altered in place are a rebuild all the same: see above." : "",
  ];
  const head = ["attribute", "what it is", "default", "compared", "changed", ...Object.keys(adapters)];
  return `${table(head, rows)}\n\n${legend.filter(Boolean).join(" ")}`;
}

function shown(value: unknown): string {
  const isEmpty = value === null || (typeof value === "object" && Object.keys(value).length === 0);
  return isEmpty
    ? "none"
    : Array.isArray(value)
      ? value
          .map((one) =>
            code(
              typeof one === "object"
                ? Object.values(one as object)
                    .flat()
                    .filter(Boolean)
                    .join(" ")
                : String(one),
            ),
          )
          .join(", ")
      : code(String(value));
}

function comesAndGoes(kind: Kind): string[] {
  const { title, identity, owner, inline, keeps, renamable, likeness, entries } = kindOf(kind);
  const { rename, move, rebuilds, succeeds, rebuildable } = dialectKind(postgresDialect, kind);
  const said: string[] = [];
  const place = identity.length > 1 ? ` It is unique within its ${kindOf(identity.at(-2) as Kind).title}.` : "";
  said.push(`Name: ${identity.map((part) => `_${part}_`).join(".")}.${place}`);
  if (owner) {
    const creator = methods.find((method) => method.kind === owner && method.verb === "create")!;
    said.push(
      `It belongs to its ${kindOf(owner).title} and is dropped with it.${inline ? ` A new ${kindOf(owner).title} brings it along in ${code(creator.name)}.` : " It has a call of its own beside a new one."}`,
    );
  }
  const disappears = `where ${article(title)} disappears while another one appears, \`generate\` asks whether it was renamed (\`--rename\`, \`--no-rename\`)`;
  said.push(
    keeps === "nothing"
      ? `It keeps nothing that could be lost: nobody is asked about it, and where it is in the way of a change it is dropped and made again.`
      : `${keeps === "rows" ? "Rows go with it" : "It cannot be dropped and made again as if nothing had happened"}${isAsked(kind) ? `: ${disappears}` : ""}.`,
  );
  if (rebuildable)
    said.push("One that keeps nothing of its own (see above) is dropped and made again where it is in the way.");
  if (renamable === false || !rename) said.push("It cannot be renamed: another name is another thing.");
  else if (keeps === "nothing") said.push("The same one under another name is renamed, not built anew.");
  else said.push(`Candidates for a rename are ranked by ${ranking(kind)}.`);
  if (likeness?.floor)
    said.push(
      `Below a likeness of ${likeness.floor} (of 1) two are taken for two different ones, and nobody is asked.`,
    );
  if (entries)
    said.push(`The same is asked of ${article(entries.title)}. Where it was not renamed, it is ${entries.otherwise}.`);
  if (move) said.push(`It can be taken to another schema.`);
  if (rebuilds)
    said.push("What the database holds to be in the way of a change is dropped before it and made again after it.");
  if (succeeds)
    said.push(
      "Where the database cannot change it, it gets a successor: the old one steps aside under another name, the new one is made, columns move over, the old one is dropped.",
    );
  return said.map((sentence) => `- ${sentence}`);
}

function ranking(kind: Kind): string {
  const { likeness } = kindOf(kind);
  if (likeness?.members)
    return `how many of their ${kindOf(likeness.members as Kind).title}s are the same, and by name`;
  return list(["equal attributes", ...(likeness?.ordered ? ["place"] : []), "name"]);
}

/** The methods of a kind: its own, and those that it shares where it has none for the purpose. */
function ownMethods(kind: Kind): Method[] {
  const own = methods.filter((method) => method.kind === kind);
  const isWithoutDrop = !own.some(({ verb }) => verb === "drop");
  const canBeGranted = kindOf(kind).local?.includes("privileges") ?? false;
  const isMeant = ({ name }: Method) => (name === "grant" || name === "revoke" ? canBeGranted : isWithoutDrop);
  return [...own, ...methods.filter((method) => method.kind === null && isMeant(method))];
}

function callTable(kind: Kind): string {
  return table(
    ["call", "what it does"],
    ownMethods(kind).map(({ signature, doc }) => [code(`op.${signature}`), doc]),
  );
}

const titles: Readonly<Record<Verb | "rebuild", string>> = {
  create: "Created",
  alter: "Altered",
  rename: "Renamed",
  move: "Taken to another schema",
  rebuild: "Rebuilt",
  drop: "Dropped",
};

/** What the dialect can do to an object of the kind. */
function verbsOf(kind: Kind): (Verb | "rebuild")[] {
  const { rename, move, mustReplace, succeeds } = dialectKind(postgresDialect, kind);
  const hows = new Set(compared(kind).map((name) => alterable(kind)[name]));
  return [
    "create",
    ...(hows.has("in place") ? (["alter"] as const) : []),
    ...(rename ? (["rename"] as const) : []),
    ...(move ? (["move"] as const) : []),
    ...(hows.has("replace") || mustReplace || succeeds ? (["rebuild"] as const) : []),
    "drop",
  ];
}

function exampleOf(kind: Kind, verb: Verb | "rebuild"): string[] {
  const example = examples.of(kind, verb);
  if (!example)
    throw new Error(`no case in test/corpus shows how ${article(kindOf(kind).title)} is ${titles[verb].toLowerCase()}`);
  return [
    `### ${titles[verb]}`,
    `${example.why.trim()} ([${example.name}](../../test/corpus/${example.name}))`,
    `\`\`\`ts\n${example.text}\n\`\`\``,
  ];
}

function hazardsOf(kind: Kind): string {
  const hazards = namedHazards(kind);
  const names = dialectKind(postgresDialect, kind).hazards !== undefined;
  if (names !== hazards.length > 0) throw new Error(`the hazards of ${kind} cannot be read from its file`);
  if (!names) return "None of its own.";
  const items = hazards.map((hazard) => {
    const found = examples.hazard(kind, hazard);
    if (!found) throw new Error(`no case in test/corpus shows ${hazard.code} of ${kind}: ${hazard.telling}`);
    const link = `[${found.name}](../../test/corpus/${found.name})`;
    return `- [${code(hazard.code)}](../hazards.md#${hazard.code}): ${sentences(found.text)} (${link})`;
  });
  return ["In the words of one case each:", "", ...items].join("\n");
}
