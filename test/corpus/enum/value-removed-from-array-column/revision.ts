import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("ix_posts_tags");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'green' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.posts set tags = ... where tags &&
  //  array['green']::public.tag[]`); or generate again with --rename tag.green:..., naming the value that they
  //  get.
  await op.renameEnum("tag", "tag__old");
  await op.createEnum("tag", ["red", "blue"]);
  await op.alterColumn("posts", "tags", {
    type: "public.tag[]",
    using: sql`tags::text[]::public.tag[]`,
    default: sql`'{red}'::public.tag[]`,
  });
  await op.dropEnum("tag__old");

  await op.createIndex("ix_posts_tags", "posts", ["tags"], { using: "gin" });
}

export async function downgrade(op: Operations) {
  await op.addEnumValue("tag", "green", { after: "red" });
}
