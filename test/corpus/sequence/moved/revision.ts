import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.moveSequence("ticket", "app");
  await op.renameSequence("app.ticket", "ticket_no");
}

export async function downgrade(op: Operations) {
  await op.renameSequence("app.ticket_no", "ticket");
  await op.moveSequence("app.ticket", "public");
}
