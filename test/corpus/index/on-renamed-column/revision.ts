import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("t", "mail", "email");
  await op.renameIndex("ix_t_mail", "ix_t_email");
  await op.renameIndex("ux_t_mail", "ux_t_email");
}

export async function downgrade(op: Operations) {
  await op.renameIndex("ux_t_email", "ux_t_mail");
  await op.renameIndex("ix_t_email", "ix_t_mail");
  await op.renameColumn("t", "email", "mail");
}
