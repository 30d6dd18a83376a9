import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("bookings", {
    columns: {
      id: { type: "integer", notNull: true },
      starts: { type: "timestamp with time zone", notNull: true },
      ends: { type: "timestamp with time zone", notNull: true },
    },
    primaryKey: ["id"],
  });
  await op.addExclusion("bookings_id_excl", "bookings", sql`USING btree (id WITH =)`);
  await op.addExclusion("bookings_tstzrange_excl", "bookings", sql`USING gist (tstzrange(starts, ends) WITH &&)`);
  await op.addExclusion("t_no_overlap", "t", sql`USING gist (r WITH &&)`);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "t_no_overlap");

  // deletes-data: drops table bookings and its rows. export them first, or stop before this revision.
  await op.dropTable("bookings");
}
