import { fail, isRevisionFileName, type Revision } from "@athanor/core";
import { slugOf } from "./slug.js";

/** `2026-11-20_3f9c2a7b1d04_add_tasks.ts` */
export const DEFAULT_FILE_TEMPLATE = "{date}_{id}_{slug}.ts";

/** How names of files are made. */
export interface FileNameOptions {
  /** IANA name of the zone in which date and time are written; UTC by default. */
  readonly timezone?: string;
  /** The longest slug, in characters; 40 by default. */
  readonly slugLength?: number;
}

/** What file systems allow is counted in bytes. */
const LONGEST_NAME = 200;

const TOKENS = ["year", "month", "day", "hour", "minute", "second", "date", "time", "id", "slug"] as const;
type Token = (typeof TOKENS)[number];

const HINT = `use ${TOKENS.map((token) => `{${token}}`).join(" ")}, for example "${DEFAULT_FILE_TEMPLATE}"`;

/**
 * The name of a migration's file.
 * @param template text with tokens: `{year}` `{month}` `{day}` `{hour}` `{minute}` `{second}`, `{date}` (2026-11-20), `{time}` (100000),
 * `{id}`, which must be there, and `{slug}`, made of the message. Without an extension it gets `.ts`. An empty slug takes the separator
 * before it along.
 * @throws DiagnosticError ATH4154 (the template, or the name it leads to), ATH4155 (the time zone)
 */
export function revisionFileName(template: string, revision: Revision, options: FileNameOptions = {}): string {
  const { timezone = "UTC", slugLength = 40 } = options;
  const withExtension = /\.m?[jt]s$/.test(template) ? template : `${template}.ts`;
  for (const [token, name] of withExtension.matchAll(/\{([^}]*)\}/g)) {
    if (!TOKENS.includes(name as Token))
      fail({ code: "ATH4154", message: `the file template "${template}" has an unknown ${token}`, hint: HINT });
  }
  if (!withExtension.includes("{id}")) {
    fail({
      code: "ATH4154",
      message: `the file template "${template}" has no {id}, so that names would not be unique`,
      hint: HINT,
    });
  }

  const values = new Map<string, string>([...dateOf(revision.createdAt, timezone), ["id", revision.id]]);
  const rest = fill(withExtension.replaceAll("{slug}", ""), values);
  const slugs = withExtension.split("{slug}").length - 1;
  const bytes = Math.floor((LONGEST_NAME - Buffer.byteLength(rest)) / Math.max(slugs, 1));
  const slug = slugOf(revision.message, { length: slugLength, bytes });
  const name = fill(slug === "" ? withoutSlug(withExtension) : withExtension, values.set("slug", slug));
  checkName(name, template);
  return name;
}

function fill(template: string, values: ReadonlyMap<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (_, token: string) => values.get(token)!);
}

function withoutSlug(template: string): string {
  return template.replace(/^\{slug\}[-_. ]?|[-_. ]?\{slug\}/g, "");
}

function checkName(name: string, template: string): void {
  const problem = (why: string): never =>
    fail({
      code: "ATH4154",
      message: `the file template "${template}" leads to the name ${JSON.stringify(name)}, ${why}`,
      hint: HINT,
    });
  if (/[/\\<>:"|?*\p{Cc}]/u.test(name)) problem("which holds characters that names of files cannot hold everywhere");
  if (/^(con|prn|aux|nul|com\d|lpt\d)\./i.test(name)) problem("which on Windows is that of a device");
  if (!isRevisionFileName(name))
    problem('which is not read as a migration: it begins with "_" or ".", or is that of a test or a declaration');
  if (Buffer.byteLength(name) > 255) problem("which is too long");
}

function dateOf(createdAt: string, timeZone: string): [string, string][] {
  const date = new Date(createdAt);
  if (Number.isNaN(date.getTime())) {
    fail({
      code: "ATH4154",
      message: `${JSON.stringify(createdAt)} is not a date`,
      hint: "write the date of the revision as 2026-11-20T10:00:00Z",
    });
  }
  const parts = new Map(
    formatter(timeZone)
      .formatToParts(date)
      .map((part) => [part.type as string, part.value]),
  );
  const [year, month, day] = ["year", "month", "day"].map((part) => parts.get(part)!);
  const [hour, minute, second] = ["hour", "minute", "second"].map((part) => parts.get(part)!);
  return [...parts, ["date", `${year!.padStart(4, "0")}-${month}-${day}`], ["time", `${hour}${minute}${second}`]];
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  try {
    const two = "2-digit";
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    });
  } catch (cause) {
    return fail({
      code: "ATH4155",
      message: `"${timeZone}" is not a time zone`,
      hint: 'use an IANA name, for example "UTC" or "Europe/Berlin"',
      cause,
    });
  }
}
