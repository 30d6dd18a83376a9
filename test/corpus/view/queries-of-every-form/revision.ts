import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createView(
    "q_aggregates",
    sql`SELECT count(*) FILTER (WHERE (n > (0)::numeric)) AS positive,
    percentile_cont((0.5)::double precision) WITHIN GROUP (ORDER BY ((n)::double precision)) AS median,
    array_agg(DISTINCT k ORDER BY k) AS ks,
    string_agg(k, ', '::text) AS text
   FROM public.t`,
  );
  await op.createView(
    "q_case",
    sql`SELECT id,
        CASE
            WHEN ((n >= (1)::numeric) AND (n <= (2)::numeric)) THEN 'low'::text
            WHEN (n IS DISTINCT FROM (5)::numeric) THEN 'mid'::text
            ELSE 'high'::text
        END AS level,
    (EXISTS ( SELECT 1
           FROM public.t u
          WHERE ((u.k = t.k) AND (u.id <> t.id)))) AS twin,
    (id = ANY (ARRAY( SELECT t_1.id
           FROM public.t t_1
          WHERE (t_1.n > (0)::numeric)))) AS any_n,
    (at AT TIME ZONE 'UTC'::text) AS at,
    ((n = (1)::numeric) AND (k = 'a'::text)) AS is_a
   FROM public.t`,
  );
  await op.createView(
    "q_cross",
    sql`SELECT a.id,
    b.id AS other
   FROM ((public.t a
     FULL JOIN public.t b ON ((a.id = (b.id + 1))))
     CROSS JOIN generate_series(1, 2) g(i))`,
  );
  await op.createView(
    "q_cte",
    sql`WITH recent AS MATERIALIZED (
         SELECT t.id,
            t.k,
            t.n,
            t.j,
            t.at
           FROM public.t
          WHERE (t.at > '2024-01-01 00:00:00+00'::timestamp with time zone)
        )
 SELECT k,
    count(*) AS c
   FROM recent
  GROUP BY k
 HAVING (count(*) > 0)`,
  );
  await op.createView(
    "q_distinct",
    sql`SELECT DISTINCT ON (k) k,
    id,
    (j #>> '{a,b}'::text[]) AS ab,
    (j @> '{"a": 1}'::jsonb) AS has,
    COALESCE((j ->> 'x'::text), k, ''::text) AS x
   FROM public.t
  ORDER BY k, at DESC`,
  );
  await op.createView(
    "q_lateral",
    sql`SELECT t.id,
    x.v
   FROM (public.t
     LEFT JOIN LATERAL ( SELECT jsonb_array_elements_text.value AS v
           FROM jsonb_array_elements_text((t.j -> 'list'::text)) WITH ORDINALITY jsonb_array_elements_text(value, ordinality)
          ORDER BY jsonb_array_elements_text.ordinality DESC
         LIMIT 1) x ON (true))`,
  );
  await op.createView(
    "q_sets",
    sql`SELECT k,
    EXTRACT(year FROM at) AS y,
    sum(n) AS s,
    GROUPING(k) AS g
   FROM public.t
  GROUP BY GROUPING SETS ((k), ((EXTRACT(year FROM at))), ())`,
  );
  await op.createView(
    "q_union",
    sql`(
         SELECT t.id,
            t.k
           FROM public.t
          WHERE (t.k ~ '^a\\d'::text)
        EXCEPT
         SELECT t.id,
            t.k
           FROM public.t
          WHERE (t.n IS NULL)
) UNION ALL
 SELECT "*VALUES*".column1 AS id,
    "*VALUES*".column2 AS k
   FROM (VALUES (0,'none'::text)) "*VALUES*"
  ORDER BY 1
 OFFSET 0
 LIMIT 10`,
  );
  await op.createView(
    "q_values",
    sql`SELECT column1 AS a,
    column2 AS b
   FROM (VALUES (1,'one'::text), (2,NULL::text)) "*VALUES*"`,
  );
  await op.createView(
    "q_window",
    sql`SELECT id,
    row_number() OVER w AS r,
    sum(n) OVER (PARTITION BY k ORDER BY at ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS s
   FROM public.t
  WINDOW w AS (PARTITION BY k ORDER BY n DESC NULLS LAST)`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("q_aggregates");
  await op.dropView("q_case");
  await op.dropView("q_cross");
  await op.dropView("q_cte");
  await op.dropView("q_distinct");
  await op.dropView("q_lateral");
  await op.dropView("q_sets");
  await op.dropView("q_union");
  await op.dropView("q_values");
  await op.dropView("q_window");
}
