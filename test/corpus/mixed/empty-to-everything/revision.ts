import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createSchema("a_api", { comment: "what others see" });
  await op.createSchema("z_core");
  await op.createEnum("z_core.status", ["open", "paid", "done"]);
  await op.createDomain("z_core.email", "text", {
    checks: { email_check: sql`(VALUE ~~ '%_@_%'::text)` },
    comment: "an address",
  });
  await op.createDomain("z_core.positive", "numeric(12,2)", {
    default: 1,
    checks: { positive_check: sql`(VALUE > (0)::numeric)` },
  });
  await op.createComposite("z_core.address", { street: "text", zip: "character varying(10)", kind: "z_core.status" });
  await op.createSequence("z_core.numbers", { start: 1000 });
  await op.createTable("z_core.jobs", {
    columns: {
      id: { type: "bigint", notNull: true, default: sql`nextval('z_core.numbers'::regclass)` },
      person_id: { type: "bigint", notNull: true },
      status: { type: "z_core.status", notNull: true, default: sql`'open'::z_core.status` },
      price: { type: "z_core.positive" },
      during: {
        type: "tstzrange",
        notNull: true,
        default: sql`'["2024-01-01 00:00:00+00","2024-01-02 00:00:00+00")'::tstzrange`,
      },
      label: { type: "text", generated: sql`('job '::text || (person_id)::text)` },
    },
    primaryKey: ["id"],
    checks: { jobs_check: sql`((status <> 'paid'::z_core.status) OR (price IS NOT NULL))` },
    rowSecurity: true,
    forceRowSecurity: true,
  });
  await op.createTable("z_core.people", {
    columns: {
      id: { type: "bigint", notNull: true, identity: "always" },
      email: { type: "z_core.email", notNull: true },
      home: { type: "z_core.address" },
      manager_id: { type: "bigint" },
    },
    primaryKey: ["id"],
    uniques: { people_email_key: ["email"] },
    rowSecurity: true,
  });
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
  await op.addForeignKey("jobs_person_id_fkey", "z_core.jobs", ["person_id"], {
    references: ["z_core.people", ["id"]],
    onDelete: "cascade",
  });
  await op.addForeignKey("people_manager_id_fkey", "z_core.people", ["manager_id"], {
    references: ["z_core.people", ["id"]],
  });
  await op.createView(
    "a_api.best",
    sql`SELECT id,
    jobs
   FROM a_api.totals
  ORDER BY jobs DESC
 LIMIT 3`,
  );
  await op.createPolicy("own", "z_core.jobs", {
    using: sql`(EXISTS ( SELECT 1
   FROM z_core.people p
  WHERE ((p.id = jobs.person_id) AND ((p.email)::text = CURRENT_USER))))`,
    comment: "only own jobs",
  });
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
  await op.dropPolicy("own", "z_core.jobs");
  await op.dropPolicy("has_jobs", "z_core.people");
  await op.dropView("a_api.best");
  await op.dropMaterializedView("a_api.totals");
  await op.dropView("a_api.jobs");
  await op.dropView("a_api.people");
  await op.dropConstraint("z_core.jobs", "jobs_person_id_fkey");

  // deletes-data: drops table z_core.jobs and its rows. export them first, or stop before this revision.
  await op.dropTable("z_core.jobs");

  // deletes-data: drops table z_core.people and its rows. export them first, or stop before this revision.
  await op.dropTable("z_core.people");

  await op.dropSequence("z_core.numbers");
  await op.dropComposite("z_core.address");
  await op.dropDomain("z_core.email");
  await op.dropDomain("z_core.positive");
  await op.dropEnum("z_core.status");
  await op.dropSchema("a_api");
  await op.dropSchema("z_core");
}
