import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";

export const docs = pgTable(
  "docs",
  {
    id: integer("id").primaryKey(),
    title: text("title"),
    body: jsonb("body"),
    at: timestamp("at"),
    Mixed: text("Mixed Case"),
  },
  (t) => [
    index("i01").on(t.title),
    index("i02").on(t.title.desc()),
    index("i03").on(t.title.desc().nullsFirst()),
    index("i04").on(t.title.asc().nullsFirst()),
    index("i05").on(t.title.nullsLast(), t.at.desc(), t.id),
    uniqueIndex("i06").on(t.title.op("text_pattern_ops"), t.id),
    index("i07").using("gin", t.body),
    index("i08").using("gin", t.body.op("jsonb_path_ops")),
    index("i09").using("hash", t.title),
    index("i10").using("brin", t.at).with({ autosummarize: true, pages_per_range: 32 }),
    index("i11").using("gin", sql`to_tsvector('english', ${t.title})`),
    index("i12").using("gin", sql`${t.title} gin_trgm_ops`, t.Mixed.op("gin_trgm_ops")),
    index("i13").using("gist", sql`${t.title} gist_trgm_ops(siglen=32)`),
    index("i14").on(
      sql`(${t.id} + 1)`,
      sql`${t.at} desc nulls last`,
      sql`lower(${t.Mixed}) text_pattern_ops ASC NULLS FIRST`,
    ),
    index("i15").on(sql`title COLLATE "C" text_ops desc, id`),
    index("i16").on(sql`coalesce(${t.title}, 'a, b) desc')`),
    index("i17").on(sql`((${t.body} ->> 'x')::int) desc`),
    index("i18")
      .on(t.id)
      .where(sql`${t.title} like 'x%' and ${t.at} > '2020-01-01'`)
      .concurrently(),
    index("i19").on(t.at).with({ fillfactor: 70 }),
    index("i20").onOnly(t.id, t.title),
    index("i21").on(sql`date_trunc('day', ${t.at}) nulls first`),
  ],
);
