import { index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

export const posts = pgTable("posts", { id: integer().primaryKey() });
export const tags = pgTable("tags", { name: text().primaryKey() });
export const postTags = pgTable(
  "post_tags",
  {
    postId: integer("post_id").references(() => posts.id, { onDelete: "cascade", onUpdate: "cascade" }),
    tag: text().references(() => tags.name, { onDelete: "cascade", onUpdate: "cascade" }),
  },
  (t) => [primaryKey({ columns: [t.postId, t.tag] }), index().on(t.postId), index().on(t.tag)],
);
