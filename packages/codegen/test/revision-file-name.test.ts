import { isRevisionFileName } from "@athanor/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_FILE_TEMPLATE, revisionFileName } from "../src/revision-file-name.js";

const revision = { id: "3f9c2a7b1d04", parents: [], message: "add tasks", createdAt: "2026-11-20T23:05:09Z" };
const named = (message: string, template = DEFAULT_FILE_TEMPLATE): string =>
  revisionFileName(template, { ...revision, message });

test.each([
  [DEFAULT_FILE_TEMPLATE, {}, "2026-11-20_3f9c2a7b1d04_add_tasks.ts"],
  ["{id}", {}, "3f9c2a7b1d04.ts"],
  ["{year}{month}{day}{hour}{minute}{second}-{slug}.{id}.mts", {}, "20261120230509-add_tasks.3f9c2a7b1d04.mts"],
  ["{date}T{time}_{id}", { timezone: "Asia/Kolkata" }, "2026-11-21T043509_3f9c2a7b1d04.ts"],
  ["{date}T{time}_{id}", { timezone: "America/New_York" }, "2026-11-20T180509_3f9c2a7b1d04.ts"],
])("%s %j", (template, options, name) => {
  expect(revisionFileName(template, revision, options)).toBe(name);
});

test.each([
  ["", "2026-11-20_3f9c2a7b1d04.ts"],
  ["!!! 😀", "2026-11-20_3f9c2a7b1d04.ts"],
  ["Größe & Co: don't panic", "2026-11-20_3f9c2a7b1d04_grosse_co_dont_panic.ts"],
  ["résumé ../../etc/passwd", "2026-11-20_3f9c2a7b1d04_resume_etc_passwd.ts"],
  ["добавить ещё", "2026-11-20_3f9c2a7b1d04_добавить_ещё.ts"],
  ["日本語のマイグレーション", "2026-11-20_3f9c2a7b1d04_日本語のマイグレーション.ts"],
  [
    "add the column that holds the title of each task",
    "2026-11-20_3f9c2a7b1d04_add_the_column_that_holds_the_title_of.ts",
  ],
  ["a".repeat(90), `2026-11-20_3f9c2a7b1d04_${"a".repeat(40)}.ts`],
])("message %j", (message, name) => {
  expect(named(message)).toBe(name);
});

test("an empty slug takes its separator along wherever it stands", () => {
  expect(named("", "{slug}_{id}")).toBe("3f9c2a7b1d04.ts");
  expect(named("", "{date}-{slug}-{id}.mts")).toBe("2026-11-20-3f9c2a7b1d04.mts");
  expect(named("", "{id}.{slug}.ts")).toBe("3f9c2a7b1d04.ts");
});

test.each([
  ["{slug}", /has no \{id\}/],
  ["{id}_{rev}", /unknown \{rev\}/],
  ["sub/{id}", /cannot hold/],
  ["..\\{id}", /cannot hold/],
  ["_{id}", /not read as a migration/],
  [".{id}", /not read as a migration/],
  ["{id}.test.ts", /not read as a migration/],
  ["{id}.d.ts", /not read as a migration/],
  [`{id}${"x".repeat(250)}`, /too long/],
])("template %s is refused", (template, message) => {
  expect(() => revisionFileName(template, revision)).toThrow(message);
});

test.each(["con", "NUL", "com1"])("the id %s would be a device on Windows", (id) => {
  expect(() => revisionFileName("{id}", { ...revision, id })).toThrow(/is that of a device/);
  expect(revisionFileName(DEFAULT_FILE_TEMPLATE, { ...revision, id })).toContain(id);
});

test("an unknown time zone is refused", () => {
  expect(() => revisionFileName("{id}", revision, { timezone: "Mars/Olympus" })).toThrow(/ATH4155/);
});

test("any message leads to a name that is read", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.integer({ min: 0, max: 300 }),
      (message, slugLength) => {
        const name = revisionFileName(DEFAULT_FILE_TEMPLATE, { ...revision, message }, { slugLength });
        expect(isRevisionFileName(name)).toBe(true);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(name).toMatch(/^2026-11-20_3f9c2a7b1d04(?:_[\p{L}\p{N}\p{M}_]+)?\.ts$/u);
      },
    ),
  );
});
