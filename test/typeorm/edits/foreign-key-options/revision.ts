import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("post", "FK_066c626dfd4c159ff14a00ac44e");
  await op.dropConstraint("post", "FK_912f7d2101c26c27f09afa23ef6");
  await op.dropConstraint("post", "FK_ae403f67f7d3e066d0a08a6419e");
  await op.dropConstraint("post", "FK_e33e5c4392d92a54fd8ac0f912a");
  await op.addForeignKey("FK_066c626dfd4c159ff14a00ac44e", "post", ["cId"], {
    references: ["user", ["id"]],
    deferrable: "deferred",
  });
  await op.addForeignKey("FK_912f7d2101c26c27f09afa23ef6", "post", ["aId"], {
    references: ["user", ["id"]],
    onDelete: "cascade",
  });
  await op.addForeignKey("FK_ae403f67f7d3e066d0a08a6419e", "post", ["bId"], { references: ["user", ["id"]] });
  await op.addForeignKey("FK_e33e5c4392d92a54fd8ac0f912a", "post", ["dId"], { references: ["user", ["id"]] });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("post", "FK_066c626dfd4c159ff14a00ac44e");
  await op.dropConstraint("post", "FK_912f7d2101c26c27f09afa23ef6");
  await op.dropConstraint("post", "FK_ae403f67f7d3e066d0a08a6419e");
  await op.dropConstraint("post", "FK_e33e5c4392d92a54fd8ac0f912a");
  await op.addForeignKey("FK_066c626dfd4c159ff14a00ac44e", "post", ["cId"], { references: ["user", ["id"]] });
  await op.addForeignKey("FK_912f7d2101c26c27f09afa23ef6", "post", ["aId"], { references: ["user", ["id"]] });
  await op.addForeignKey("FK_ae403f67f7d3e066d0a08a6419e", "post", ["bId"], {
    references: ["user", ["id"]],
    onUpdate: "cascade",
  });
  await op.addForeignKey("FK_e33e5c4392d92a54fd8ac0f912a", "post", ["dId"], {
    references: ["user", ["id"]],
    onDelete: "set null",
  });
}
