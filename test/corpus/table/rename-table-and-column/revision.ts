import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable("persons", "people");
  await op.renameColumn("people", "num", "id");
  await op.renameColumn("people", "mail", "email");
  await op.renameConstraint("people", "persons_pkey", "people_pkey");
  await op.renameConstraint("people", "persons_mail_check", "people_email_check");
  await op.renameIndex("ux_persons_mail", "ux_people_email");
}

export async function downgrade(op: Operations) {
  await op.renameIndex("ux_people_email", "ux_persons_mail");
  await op.renameConstraint("people", "people_email_check", "persons_mail_check");
  await op.renameConstraint("people", "people_pkey", "persons_pkey");
  await op.renameColumn("people", "email", "mail");
  await op.renameColumn("people", "id", "num");
  await op.renameTable("people", "persons");
}
