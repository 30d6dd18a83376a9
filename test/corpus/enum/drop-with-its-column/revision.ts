import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // deletes-data: drops column cars.color and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("cars", "color");

  await op.dropEnum("color");
}

export async function downgrade(op: Operations) {
  await op.createEnum("color", ["red", "green"]);

  // irreversible: brings back column cars.color, and not what was in it. restore it from a backup; until then,
  //  keys and conditions that need it may fail.
  await op.addColumn("cars", "color", { type: "public.color", notNull: true, default: sql`'red'::public.color` });
}
