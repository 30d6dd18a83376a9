import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v1");
  await op.dropView("v2");
  await op.dropView("v3");
  await op.dropView("v4");
  await op.dropView("v5");
  await op.dropView("v6");
  await op.dropView("v7");
  await op.dropView("v8");
  await op.dropView("v9");
  await op.dropView("v10");
  await op.dropView("v11");
  await op.dropView("v12");
  await op.dropView("v13");
  await op.dropView("v14");
  await op.dropView("v15");
  await op.dropView("v16");
  await op.dropView("v17");
  await op.dropView("v18");
  await op.dropView("v19");
  await op.dropView("v20");
  await op.dropView("v21");
  await op.dropView("v22");
  await op.dropView("v23");
  await op.dropView("v24");
  await op.dropView("v25");
  await op.dropView("v26");
  await op.dropView("v27");
  await op.dropView("v28");
  await op.dropView("v29");
  await op.dropView("v30");

  // rewrites-table: the type of t.n changes from smallint to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "n", { type: "integer" });

  await op.createView(
    "v30",
    sql`SELECT id,
    n
   FROM public.t`,
  );
  await op.createView(
    "v29",
    sql`SELECT id,
    n
   FROM public.v30`,
  );
  await op.createView(
    "v28",
    sql`SELECT id,
    n
   FROM public.v29`,
  );
  await op.createView(
    "v27",
    sql`SELECT id,
    n
   FROM public.v28`,
  );
  await op.createView(
    "v26",
    sql`SELECT id,
    n
   FROM public.v27`,
  );
  await op.createView(
    "v25",
    sql`SELECT id,
    n
   FROM public.v26`,
  );
  await op.createView(
    "v24",
    sql`SELECT id,
    n
   FROM public.v25`,
  );
  await op.createView(
    "v23",
    sql`SELECT id,
    n
   FROM public.v24`,
  );
  await op.createView(
    "v22",
    sql`SELECT id,
    n
   FROM public.v23`,
  );
  await op.createView(
    "v21",
    sql`SELECT id,
    n
   FROM public.v22`,
  );
  await op.createView(
    "v20",
    sql`SELECT id,
    n
   FROM public.v21`,
  );
  await op.createView(
    "v19",
    sql`SELECT id,
    n
   FROM public.v20`,
  );
  await op.createView(
    "v18",
    sql`SELECT id,
    n
   FROM public.v19`,
  );
  await op.createView(
    "v17",
    sql`SELECT id,
    n
   FROM public.v18`,
  );
  await op.createView(
    "v16",
    sql`SELECT id,
    n
   FROM public.v17`,
  );
  await op.createView(
    "v15",
    sql`SELECT id,
    n
   FROM public.v16`,
  );
  await op.createView(
    "v14",
    sql`SELECT id,
    n
   FROM public.v15`,
  );
  await op.createView(
    "v13",
    sql`SELECT id,
    n
   FROM public.v14`,
  );
  await op.createView(
    "v12",
    sql`SELECT id,
    n
   FROM public.v13`,
  );
  await op.createView(
    "v11",
    sql`SELECT id,
    n
   FROM public.v12`,
  );
  await op.createView(
    "v10",
    sql`SELECT id,
    n
   FROM public.v11`,
  );
  await op.createView(
    "v9",
    sql`SELECT id,
    n
   FROM public.v10`,
  );
  await op.createView(
    "v8",
    sql`SELECT id,
    n
   FROM public.v9`,
  );
  await op.createView(
    "v7",
    sql`SELECT id,
    n
   FROM public.v8`,
  );
  await op.createView(
    "v6",
    sql`SELECT id,
    n
   FROM public.v7`,
  );
  await op.createView(
    "v5",
    sql`SELECT id,
    n
   FROM public.v6`,
  );
  await op.createView(
    "v4",
    sql`SELECT id,
    n
   FROM public.v5`,
  );
  await op.createView(
    "v3",
    sql`SELECT id,
    n
   FROM public.v4`,
  );
  await op.createView(
    "v2",
    sql`SELECT id,
    n
   FROM public.v3`,
  );
  await op.createView(
    "v1",
    sql`SELECT id,
    n
   FROM public.v2`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v1");
  await op.dropView("v2");
  await op.dropView("v3");
  await op.dropView("v4");
  await op.dropView("v5");
  await op.dropView("v6");
  await op.dropView("v7");
  await op.dropView("v8");
  await op.dropView("v9");
  await op.dropView("v10");
  await op.dropView("v11");
  await op.dropView("v12");
  await op.dropView("v13");
  await op.dropView("v14");
  await op.dropView("v15");
  await op.dropView("v16");
  await op.dropView("v17");
  await op.dropView("v18");
  await op.dropView("v19");
  await op.dropView("v20");
  await op.dropView("v21");
  await op.dropView("v22");
  await op.dropView("v23");
  await op.dropView("v24");
  await op.dropView("v25");
  await op.dropView("v26");
  await op.dropView("v27");
  await op.dropView("v28");
  await op.dropView("v29");
  await op.dropView("v30");

  // rewrites-table: the type of t.n changes from integer to smallint: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "n", { type: "smallint" });

  await op.createView(
    "v30",
    sql`SELECT id,
    n
   FROM public.t`,
  );
  await op.createView(
    "v29",
    sql`SELECT id,
    n
   FROM public.v30`,
  );
  await op.createView(
    "v28",
    sql`SELECT id,
    n
   FROM public.v29`,
  );
  await op.createView(
    "v27",
    sql`SELECT id,
    n
   FROM public.v28`,
  );
  await op.createView(
    "v26",
    sql`SELECT id,
    n
   FROM public.v27`,
  );
  await op.createView(
    "v25",
    sql`SELECT id,
    n
   FROM public.v26`,
  );
  await op.createView(
    "v24",
    sql`SELECT id,
    n
   FROM public.v25`,
  );
  await op.createView(
    "v23",
    sql`SELECT id,
    n
   FROM public.v24`,
  );
  await op.createView(
    "v22",
    sql`SELECT id,
    n
   FROM public.v23`,
  );
  await op.createView(
    "v21",
    sql`SELECT id,
    n
   FROM public.v22`,
  );
  await op.createView(
    "v20",
    sql`SELECT id,
    n
   FROM public.v21`,
  );
  await op.createView(
    "v19",
    sql`SELECT id,
    n
   FROM public.v20`,
  );
  await op.createView(
    "v18",
    sql`SELECT id,
    n
   FROM public.v19`,
  );
  await op.createView(
    "v17",
    sql`SELECT id,
    n
   FROM public.v18`,
  );
  await op.createView(
    "v16",
    sql`SELECT id,
    n
   FROM public.v17`,
  );
  await op.createView(
    "v15",
    sql`SELECT id,
    n
   FROM public.v16`,
  );
  await op.createView(
    "v14",
    sql`SELECT id,
    n
   FROM public.v15`,
  );
  await op.createView(
    "v13",
    sql`SELECT id,
    n
   FROM public.v14`,
  );
  await op.createView(
    "v12",
    sql`SELECT id,
    n
   FROM public.v13`,
  );
  await op.createView(
    "v11",
    sql`SELECT id,
    n
   FROM public.v12`,
  );
  await op.createView(
    "v10",
    sql`SELECT id,
    n
   FROM public.v11`,
  );
  await op.createView(
    "v9",
    sql`SELECT id,
    n
   FROM public.v10`,
  );
  await op.createView(
    "v8",
    sql`SELECT id,
    n
   FROM public.v9`,
  );
  await op.createView(
    "v7",
    sql`SELECT id,
    n
   FROM public.v8`,
  );
  await op.createView(
    "v6",
    sql`SELECT id,
    n
   FROM public.v7`,
  );
  await op.createView(
    "v5",
    sql`SELECT id,
    n
   FROM public.v6`,
  );
  await op.createView(
    "v4",
    sql`SELECT id,
    n
   FROM public.v5`,
  );
  await op.createView(
    "v3",
    sql`SELECT id,
    n
   FROM public.v4`,
  );
  await op.createView(
    "v2",
    sql`SELECT id,
    n
   FROM public.v3`,
  );
  await op.createView(
    "v1",
    sql`SELECT id,
    n
   FROM public.v2`,
  );
}
