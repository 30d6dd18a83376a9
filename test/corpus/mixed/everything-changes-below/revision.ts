import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropPolicy("has_jobs", "z_core.people");
  await op.dropView("a_api.best");
  await op.dropMaterializedView("a_api.totals");
  await op.dropView("a_api.jobs");
  await op.dropView("a_api.people");
  await op.dropIndex("z_core.ix_jobs_open");
  await op.dropConstraint("z_core.jobs", "jobs_no_overlap");
  await op.dropConstraint("z_core.jobs", "jobs_check");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock. run it when the tables that use the type are small
  //  or idle.
  await op.renameEnum("z_core.status", "status__old");
  await op.renameComposite("z_core.address", "address__old");
  await op.createEnum("z_core.status", ["done", "paid", "open"]);
  await op.createComposite("z_core.address", { street: "text", zip: "text", kind: "z_core.status" });
  await op.alterColumn("z_core.jobs", "status", {
    type: "z_core.status",
    using: sql`status::text::z_core.status`,
    default: sql`'open'::z_core.status`,
  });
  await op.alterColumn("z_core.people", "home", {
    type: "z_core.address",
    using: sql`CASE WHEN home IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((home).street, (home).zip::text::text, (home).kind::text::z_core.status)::z_core.address END`,
  });
  await op.dropComposite("z_core.address__old");
  await op.dropEnum("z_core.status__old");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain z_core.positive is built anew, and every
  //  table that uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small
  //  or idle.
  await op.renameDomain("z_core.positive", "positive__old");
  await op.createDomain("z_core.positive", "numeric(14,4)", {
    default: 1,
    checks: { positive_check: sql`(VALUE > (0)::numeric)` },
  });
  await op.alterColumn("z_core.jobs", "price", { type: "z_core.positive" });
  await op.dropDomain("z_core.positive__old");

  // rewrites-table: composite type z_core.address is built anew, and every table that uses it is rewritten under
  //  an exclusive lock. run it when the tables that use the type are small or idle.

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
    upper((home).zip) AS zip
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
}

export async function downgrade(op: Operations) {
  await op.dropPolicy("has_jobs", "z_core.people");
  await op.dropView("a_api.best");
  await op.dropMaterializedView("a_api.totals");
  await op.dropView("a_api.jobs");
  await op.dropView("a_api.people");
  await op.dropIndex("z_core.ix_jobs_open");
  await op.dropConstraint("z_core.jobs", "jobs_no_overlap");
  await op.dropConstraint("z_core.jobs", "jobs_check");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock. run it when the tables that use the type are small
  //  or idle.
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
    using: sql`CASE WHEN home IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((home).street, (home).zip::text::character varying(10), (home).kind::text::z_core.status)::z_core.address END`,
  });
  await op.dropComposite("z_core.address__old");
  await op.dropEnum("z_core.status__old");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain z_core.positive is built anew, and every
  //  table that uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small
  //  or idle.
  await op.renameDomain("z_core.positive", "positive__old");
  await op.createDomain("z_core.positive", "numeric(12,2)", {
    default: 1,
    checks: { positive_check: sql`(VALUE > (0)::numeric)` },
  });
  await op.alterColumn("z_core.jobs", "price", { type: "z_core.positive" });
  await op.dropDomain("z_core.positive__old");

  // rewrites-table: composite type z_core.address is built anew, and every table that uses it is rewritten under
  //  an exclusive lock. run it when the tables that use the type are small or idle.

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
}
