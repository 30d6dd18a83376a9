import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTrigger(
    'T on "Or der"',
    '"Or der"',
    sql`AFTER UPDATE ON public."Or der" REFERENCING OLD TABLE AS "be fore" NEW TABLE AS af FOR EACH STATEMENT EXECUTE FUNCTION public.log('it''s', '2')`,
  );
  await op.createTrigger(
    "a.b",
    '"Or der"',
    sql`AFTER UPDATE OF "No te" ON public."Or der" FOR EACH ROW EXECUTE FUNCTION public.log('\${x} \`y\` \\n')`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropTrigger('T on "Or der"', '"Or der"');
  await op.dropTrigger("a.b", '"Or der"');
}
