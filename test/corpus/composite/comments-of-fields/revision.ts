import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterComposite("address", {
    addFields: {
      city: { type: "text", comment: "town" },
    },
    fieldComments: { street: "where it is", zip: null },
  });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops city of composite type address, and the values in it. copy the values first, or stop
  //  before this revision.
  await op.alterComposite("address", {
    dropFields: ["city"],
    fieldComments: { street: "where", zip: "code" },
  });
}
