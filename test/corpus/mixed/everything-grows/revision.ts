import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addEnumValue("z_core.status", "billed", { after: "paid" });
  await op.alterDomain("z_core.positive", {
    addChecks: { positive_max: sql`(VALUE < (1000000)::numeric)` },
  });
  await op.alterComposite("z_core.address", {
    addFields: { country: "character(2)" },
  });
  await op.addColumn("z_core.people", "note", { type: "text", notNull: true, default: sql`''::text` });
  await op.addColumn("z_core.people", "second_home", { type: "z_core.address" });
  await op.replaceView(
    "a_api.people",
    sql`SELECT id,
    email,
    (home).zip AS zip,
    (home).country AS country
   FROM z_core.people`,
    {
      options: { security_barrier: "true" },
    },
  );
  await op.createIndex("ix_totals_price", "a_api.totals", ["price"]);
  await op.createView(
    "a_api.billed",
    sql`SELECT id
   FROM z_core.jobs
  WHERE (status = 'billed'::z_core.status)`,
  );
  await op.createPolicy("billed", "z_core.jobs", {
    for: "update",
    using: sql`(status <> 'billed'::z_core.status)`,
    withCheck: sql`(status >= 'billed'::z_core.status)`,
  });
}

export async function downgrade(op: Operations) {
  await op.dropPolicy("billed", "z_core.jobs");
  await op.dropPolicy("has_jobs", "z_core.people");
  await op.dropView("a_api.best");
  await op.dropMaterializedView("a_api.totals");
  await op.dropView("a_api.billed");
  await op.dropView("a_api.jobs");
  await op.dropView("a_api.people");
  await op.dropIndex("z_core.ix_jobs_open");
  await op.dropConstraint("z_core.jobs", "jobs_no_overlap");
  await op.dropConstraint("z_core.jobs", "jobs_check");

  // deletes-data: drops column z_core.people.second_home and the values in it. copy the values first, or stop
  //  before this revision.
  await op.dropColumn("z_core.people", "second_home");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'billed' make it fail. give those
  //  rows another value first, in this revision: await op.execute(sql`update z_core.jobs set status = ... where
  //  status in ('billed')`).
  await op.renameEnum("z_core.status", "status__old");
  await op.renameComposite("z_core.address", "address__old");
  await op.createEnum("z_core.status", ["open", "paid", "done"]);
  await op.createComposite("z_core.address", { street: "text", zip: "character varying(10)", kind: "z_core.status" });
  await op.alterColumn("z_core.jobs", "status", {
    type: "z_core.status",
    using: sql`status::text::z_core.status`,
    default: sql`'open'::z_core.status`,
  });
  await op.alterColumn("z_core.people", "home", {
    type: "z_core.address",
    using: sql`CASE WHEN home IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((home).street, (home).zip, (home).kind::text::z_core.status)::z_core.address END`,
  });
  await op.dropComposite("z_core.address__old");
  await op.dropEnum("z_core.status__old");

  await op.alterDomain("z_core.positive", { dropChecks: ["positive_max"] });

  // deletes-data: drops country of composite type z_core.address, and the values in it. copy the values first, or
  //  stop before this revision.

  await op.addCheck("jobs_check", "z_core.jobs", sql`((status <> 'paid'::z_core.status) OR (price IS NOT NULL))`);
  await op.addExclusion(
    "jobs_no_overlap",
    "z_core.jobs",
    sql`USING gist (during WITH &&) WHERE ((status <> 'done'::z_core.status))`,
  );
  await op.createView(
    "a_api.people",
    sql`SELECT id,
    email,
    (home).zip AS zip
   FROM z_core.people`,
    {
      options: { security_barrier: "true" },
      comment: "people without their street",
      columnComments: { zip: "where they live" },
    },
  );
  await op.createView(
    "a_api.jobs",
    sql`SELECT j.id,
    j.status,
    j.price,
    j.label,
    p.email
   FROM (z_core.jobs j
     JOIN a_api.people p ON ((p.id = j.person_id)))
  WHERE (j.status <> 'done'::z_core.status)`,
  );
  await op.createMaterializedView(
    "a_api.totals",
    sql`SELECT p.id,
    p.email,
    (count(j.id))::integer AS jobs,
    sum((j.price)::numeric) AS price
   FROM (a_api.people p
     LEFT JOIN a_api.jobs j ON (((j.email)::text = (p.email)::text)))
  GROUP BY p.id, p.email`,
    { comment: "refreshed at night" },
  );
  await op.createIndex("ix_totals_jobs", "a_api.totals", [{ column: "jobs", order: "desc" }], {
    where: sql`(jobs > 0)`,
  });
  await op.createIndex("ux_totals", "a_api.totals", ["id"], { unique: true });
  await op.createIndex("ix_jobs_open", "z_core.jobs", ["person_id"], {
    include: ["price"],
    where: sql`(status = 'open'::z_core.status)`,
  });
  await op.createView(
    "a_api.best",
    sql`SELECT id,
    jobs
   FROM a_api.totals
  ORDER BY jobs DESC
 LIMIT 3`,
  );
  await op.createPolicy("has_jobs", "z_core.people", {
    as: "restrictive",
    for: "select",
    to: ["pg_monitor"],
    using: sql`(id IN ( SELECT j.person_id
   FROM z_core.jobs j
  WHERE (j.status = 'open'::z_core.status)))`,
  });

  // deletes-data: drops column z_core.people.note and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("z_core.people", "note");
}
