import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'junk' make it fail. give those rows
  //  another value first, in this revision; or generate again with --rename color.junk:..., naming the value that
  //  they get.
  await op.renameEnum("color", "color__old");
  await op.renameComposite("car", "car__old");
  await op.createEnum("color", ["red", "blue"]);
  await op.createComposite("car", { color: "public.color", n: "integer", all_colors: "public.color[]" });
  await op.alterColumn("t", "car", {
    type: "public.car",
    using: sql`CASE WHEN car IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((car).color::text::public.color, (car).n, (car).all_colors::text::public.color[])::public.car END`,
  });
  await op.dropComposite("car__old");
  await op.dropEnum("color__old");
}

export async function downgrade(op: Operations) {
  await op.addEnumValue("color", "junk", { after: "red" });
}
