import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addEnumValue('"Weird Enum"', "", { before: "it's" });
  await op.addEnumValue('"Weird Enum"', "back\\slash", { after: "it's" });
  await op.addEnumValue('"Weird Enum"', "{x,y}", { after: 'a "b"' });
  await op.addEnumValue('"Weird Enum"', "ümlaut");
  await op.addEnumValue('"Weird Enum"', "🙂 ${no} `tick` */");

  await op.alterColumn("t", "many", { default: sql`ARRAY[''::public."Weird Enum", '{x,y}'::public."Weird Enum"]` });
  await op.alterColumn("t", "v", { default: sql`'back\\slash'::public."Weird Enum"` });
}

export async function downgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold '', E'back\\slash', '{x,y}',
  //  'ümlaut', '🙂 ${no} `tick` */' make it fail. give those rows another value first, in this revision: await
  //  op.execute(sql`update public.t set v = ... where v in ('', E'back\\slash', '{x,y}', 'ümlaut', '🙂 ${no}
  //  `tick` */')`); await op.execute(sql`update public.t set many = ... where many && array['', E'back\\slash',
  //  '{x,y}', 'ümlaut', '🙂 ${no} `tick` */']::public."Weird Enum"[]`).
  await op.renameEnum('"Weird Enum"', "Weird Enum__old");
  await op.createEnum('"Weird Enum"', ["it's", 'a "b"', "Ümlaut"]);
  await op.alterColumn("t", "v", {
    type: 'public."Weird Enum"',
    using: sql`v::text::public."Weird Enum"`,
    default: null,
  });
  await op.alterColumn("t", "many", {
    type: 'public."Weird Enum"[]',
    using: sql`many::text[]::public."Weird Enum"[]`,
    default: null,
  });
  await op.dropEnum('"Weird Enum__old"');

  await op.alterColumn("t", "many", { default: sql`'{}'::public."Weird Enum"[]` });
  await op.alterColumn("t", "v", { default: sql`'it''s'::public."Weird Enum"` });
}
