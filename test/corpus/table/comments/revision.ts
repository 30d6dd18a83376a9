import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterTable("a", {
    comment: 'it\'s "quoted" \\ back\nsecond line\twith a tab */ -- ${process.exit(1)} `tick` $$ $tag$ %s :name ?',
  });
  await op.alterTable("b", { comment: "after" });
  await op.alterTable("c", { comment: null });
}

export async function downgrade(op: Operations) {
  await op.alterTable("a", { comment: null });
  await op.alterTable("b", { comment: "before" });
  await op.alterTable("c", { comment: "goes" });
}
