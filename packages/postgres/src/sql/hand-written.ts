import { fail, type Statement } from "@athanor/core";

import { touchesServer } from "../kinds/roles.js";
import { splitStatements, type ScriptStatement } from "./split-statements.js";

/** A name as it stands in SQL, with its schema where it has one. */
const NAME = String.raw`(?:(?:"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*)\s*\.\s*)?(?:"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*)`;

/** What the server refuses inside a transaction, by the words that it begins with. */
const OUTSIDE = new RegExp(
  [
    String.raw`create\s+(?:unique\s+)?index\s+concurrently\b`,
    String.raw`drop\s+index\s+concurrently\b`,
    String.raw`reindex\b.*\b(?:concurrently|schema|database|system)\b`,
    String.raw`vacuum\b`,
    String.raw`(?:create|drop)\s+(?:database|tablespace)\b`,
    String.raw`alter\s+database\s+${NAME}\s+set\s+tablespace\b`,
    String.raw`alter\s+system\b`,
    String.raw`alter\s+table\s+.*\bdetach\s+partition\s.*\bconcurrently\b`,
    String.raw`create\s+subscription\b(?!.*\b(?:create_slot|connect)\s*=\s*(?:false|off|0))`,
    String.raw`drop\s+subscription\b`,
    String.raw`alter\s+subscription\b.*\b(?:refresh|set|add|drop)\s+publication\b(?!.*\brefresh\s*=\s*(?:false|off|0))`,
    String.raw`cluster(?:\s+verbose|\s*\(.*\))?$`,
  ]
    .map((one) => `^${one}`)
    .join("|"),
  "isu",
);

const TRANSACTION =
  /^(?:begin|start\s+transaction|commit|end|abort|rollback(?!\s+(?:\w+\s+)?to\b)|prepare\s+transaction)\b/i;

/** What holds until the end of the transaction, and would be lost if that were committed early. */
const LASTS =
  /\bset\s+(?:local|constraints)\b|\bsavepoint\b|\bon\s+commit\b|\bset_config\s*\(|^lock\b|_advisory_xact_/i;

const ADDS_VALUE = new RegExp(String.raw`^alter\s+type\s+${NAME}\s+add\s+value\b`, "iu");

/**
 * The statements of SQL that somebody wrote into a migration. A script stays whole, unless something in it cannot stand in a
 * transaction with the rest.
 * @throws DiagnosticError ATH4213 where it begins or ends a transaction
 */
export function handWritten(sql: string): Statement[] {
  const parts = splitStatements(sql);
  for (const { words } of parts) if (TRANSACTION.test(words)) failTransaction(words);
  const isPlain = parts.every((part) => !OUTSIDE.test(part.words) && addedValue(part) === null);
  if (isPlain)
    return [
      {
        ...flags(
          sql,
          parts.map(({ words }) => words),
        ),
        sql,
        transactional: true,
      },
    ];
  return parts.map((part) => {
    const value = addedValue(part);
    return {
      ...flags(part.sql, [part.words]),
      sql: part.sql,
      transactional: !OUTSIDE.test(part.words),
      ...(value === null ? {} : { commitBefore: [value] }),
    };
  });
}

function flags(sql: string, words: readonly string[]): Partial<Statement> {
  return {
    ...(touchesServer(sql) ? { serverWide: true } : {}),
    ...(words.some((one) => LASTS.test(one)) ? { lastsInTransaction: true } : {}),
  };
}

function addedValue({ words, texts }: ScriptStatement): string | null {
  return ADDS_VALUE.test(words) ? (texts[0]?.replaceAll("''", "'") ?? null) : null;
}

function failTransaction(words: string): never {
  fail({
    code: "ATH4213",
    message: `the SQL says ${/^\w+(?:\s+transaction)?/i.exec(words)![0].toUpperCase()}, and the transactions of a revision are not its own`,
    hint: "leave it out: a revision runs in one transaction, which is committed together with its row in the version table; split the revision where something must be committed earlier",
  });
}
