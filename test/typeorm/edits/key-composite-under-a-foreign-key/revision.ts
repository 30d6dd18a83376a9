import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("desk", "FK_d33655af0dbdb61fb770985628b");
  await op.dropConstraint("room", "PK_8cb5576de688fb7236ea3d74bc2");
  await op.addColumn("desk", "roomNumber", { type: "integer" });
  await op.addPrimaryKey("PK_c25cb858ea47017e70984612af9", "room", ["building", "number"]);
  await op.addForeignKey("FK_0dbe0575858e4fa436a47408466", "desk", ["roomBuilding", "roomNumber"], {
    references: ["room", ["building", "number"]],
  });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("desk", "FK_0dbe0575858e4fa436a47408466");
  await op.dropConstraint("room", "PK_c25cb858ea47017e70984612af9");
  await op.addPrimaryKey("PK_8cb5576de688fb7236ea3d74bc2", "room", ["building"]);
  await op.addForeignKey("FK_d33655af0dbdb61fb770985628b", "desk", ["roomBuilding"], {
    references: ["room", ["building"]],
  });

  // deletes-data: drops column desk.roomNumber and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("desk", "roomNumber");
}
