import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("author", "id", "key");
  await op.renameColumn("book", "authorId", "authorKey");
  await op.renameColumn("book_readers_author", "authorId", "authorKey");
  await op.renameSequence("author_id_seq", "author_key_seq");
  await op.renameConstraint("author", "PK_5a0e79799d372fe56f2f3fa6871", "PK_28cf6ab765e091ec53b1ec2387c");
  await op.renameConstraint("book", "FK_66a4f0f47943a0d99c16ecf90b2", "FK_fb91d473919c435354fdde20064");
  await op.renameConstraint("book_readers_author", "PK_ae8ba735dfc054669aed281b3c8", "PK_ed28655cc5773de723545dec43d");
  await op.renameIndex("IDX_9dad4487151147c3443891a015", "IDX_f290ffd36aff92c3fe051f1654");
  await op.renameConstraint("book_readers_author", "FK_9dad4487151147c3443891a0152", "FK_f290ffd36aff92c3fe051f1654c");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("book_readers_author", "FK_f290ffd36aff92c3fe051f1654c", "FK_9dad4487151147c3443891a0152");
  await op.renameIndex("IDX_f290ffd36aff92c3fe051f1654", "IDX_9dad4487151147c3443891a015");
  await op.renameConstraint("book_readers_author", "PK_ed28655cc5773de723545dec43d", "PK_ae8ba735dfc054669aed281b3c8");
  await op.renameConstraint("book", "FK_fb91d473919c435354fdde20064", "FK_66a4f0f47943a0d99c16ecf90b2");
  await op.renameConstraint("author", "PK_28cf6ab765e091ec53b1ec2387c", "PK_5a0e79799d372fe56f2f3fa6871");
  await op.renameSequence("author_key_seq", "author_id_seq");
  await op.renameColumn("book_readers_author", "authorKey", "authorId");
  await op.renameColumn("book", "authorKey", "authorId");
  await op.renameColumn("author", "key", "id");
}
