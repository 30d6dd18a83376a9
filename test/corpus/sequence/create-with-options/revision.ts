import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createSequence("big", { start: "9007199254740993", max: "9223372036854775806", comment: "beyond 2^53" });
  await op.createSequence("countdown", { increment: -1, min: -1000, max: 0 });
  await op.createSequence("ticket_numbers", {
    type: "integer",
    start: 1000,
    increment: 10,
    cache: 5,
    cycle: true,
    min: 100,
    max: 100000,
  });
}

export async function downgrade(op: Operations) {
  await op.dropSequence("big");
  await op.dropSequence("countdown");
  await op.dropSequence("ticket_numbers");
}
