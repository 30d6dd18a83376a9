import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameSchema("audit", "log");
  await op.renameTable("customers", "clients");
  await op.renameColumn("clients", "name", "full_name");
  await op.renameConstraint("clients", "customers_pkey", "clients_pkey");
  await op.dropConstraint("payments", "payments_order_id_line_fkey");
  await op.dropIndex("ix_orders_customer");
  await op.dropIndex("ix_orders_open");
  await op.dropConstraint("order_items", "order_items_quantity_check");
  await op.dropConstraint("orders", "orders_placed_check");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock. run it when the tables that use the type are small
  //  or idle.
  await op.renameEnum("order_status", "order_status__old");
  await op.createEnum("order_status", ["cancelled", "cart", "placed", "paid", "packed", "shipped", "returned"]);
  await op.alterColumn("orders", "status", {
    type: "public.order_status",
    using: sql`status::text::public.order_status`,
    default: sql`'cart'::public.order_status`,
  });
  await op.alterColumn("orders", "history", {
    type: "public.order_status[]",
    using: sql`history::text[]::public.order_status[]`,
    default: sql`'{cart}'::public.order_status[]`,
  });
  await op.dropEnum("order_status__old");

  await op.createTable("returns", {
    columns: {
      id: { type: "bigint", notNull: true, identity: "always" },
      order_id: { type: "bigint", notNull: true },
      status: { type: "public.order_status", notNull: true, default: sql`'returned'::public.order_status` },
      reason: { type: "text" },
    },
    primaryKey: ["id"],
  });

  // deletes-data: drops column clients.birthday and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("clients", "birthday");

  await op.alterTable("clients", { comment: "people and firms who may buy" });
  await op.addColumn("clients", "firm", { type: "text" });
  await op.dropColumn("products", "gross");

  // rewrites-table: a value for products.gross is computed for each row: the table is rewritten under an exclusive
  //  lock. add the column without it, fill the rows in batches, then set the default.
  await op.addColumn("products", "gross", { type: "numeric(12,2)", generated: sql`round((price + (price * vat)), 2)` });

  // rewrites-table: the type of addresses.zip changes from character(5) to character varying(12): the table and
  //  its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new
  //  column, fill it in batches and swap the two.
  await op.alterColumn("addresses", "zip", { type: "character varying(12)" });

  await op.renameSequence("customers_id_seq", "clients_id_seq");

  // rewrites-table: the type of order_items.line changes from smallint to integer: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("order_items", "line", { type: "integer" });

  // rewrites-table: the type of payments.line changes from smallint to integer: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("payments", "line", { type: "integer" });

  await op.addCheck("order_items_quantity_check", "order_items", sql`(quantity > 0)`);
  await op.addCheck(
    "orders_placed_check",
    "orders",
    sql`((status = 'cart'::public.order_status) OR (placed_at IS NOT NULL))`,
  );
  await op.createIndex(
    "ix_orders_customer",
    "orders",
    ["customer_id", { column: "placed_at", order: "desc", nulls: "last" }],
    { include: ["status"] },
  );
  await op.createIndex("ix_orders_open", "orders", ["placed_at"], {
    where: sql`(status = ANY (ARRAY['placed'::public.order_status, 'paid'::public.order_status, 'packed'::public.order_status]))`,
  });
  await op.alterIndex("log.ix_events_at", {
    storage: { pages_per_range: "64" },
  });
  await op.addForeignKey("payments_order_id_line_fkey", "payments", ["order_id", "line"], {
    references: ["order_items", ["order_id", "line"]],
  });
  await op.addForeignKey("returns_order_id_fkey", "returns", ["order_id"], {
    references: ["orders", ["id"]],
    onDelete: "cascade",
  });
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("clients", "clients_pkey", "customers_pkey");
  await op.renameColumn("clients", "full_name", "name");
  await op.renameTable("clients", "customers");
  await op.renameSchema("log", "audit");
  await op.dropConstraint("payments", "payments_order_id_line_fkey");
  await op.dropIndex("ix_orders_customer");
  await op.dropIndex("ix_orders_open");
  await op.dropConstraint("order_items", "order_items_quantity_check");
  await op.dropConstraint("orders", "orders_placed_check");

  // deletes-data: drops table returns and its rows. export them first, or stop before this revision.
  await op.dropTable("returns");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'packed', 'returned' make it fail.
  //  give those rows another value first, in this revision: await op.execute(sql`update public.orders set status =
  //  ... where status in ('packed', 'returned')`); await op.execute(sql`update public.orders set history = ...
  //  where history && array['packed', 'returned']::public.order_status[]`); await op.execute(sql`update
  //  public.returns set status = ... where status in ('packed', 'returned')`).
  await op.renameEnum("order_status", "order_status__old");
  await op.createEnum("order_status", ["cart", "placed", "paid", "shipped", "cancelled"]);
  await op.alterColumn("orders", "status", {
    type: "public.order_status",
    using: sql`status::text::public.order_status`,
    default: sql`'cart'::public.order_status`,
  });
  await op.alterColumn("orders", "history", {
    type: "public.order_status[]",
    using: sql`history::text[]::public.order_status[]`,
    default: sql`'{cart}'::public.order_status[]`,
  });
  await op.dropEnum("order_status__old");

  // deletes-data: drops column customers.firm and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("customers", "firm");

  await op.alterTable("customers", { comment: "people who may buy" });
  await op.addColumn("customers", "birthday", { type: "date" });
  await op.dropColumn("products", "gross");

  // rewrites-table: a value for products.gross is computed for each row: the table is rewritten under an exclusive
  //  lock. add the column without it, fill the rows in batches, then set the default.
  await op.addColumn("products", "gross", {
    type: "numeric(12,2)",
    generated: sql`round((price * ((1)::numeric + vat)), 2)`,
  });

  // rewrites-table: the type of addresses.zip changes from character varying(12) to character(5): the table and
  //  its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new
  //  column, fill it in batches and swap the two.
  await op.alterColumn("addresses", "zip", { type: "character(5)" });

  await op.renameSequence("clients_id_seq", "customers_id_seq");

  // rewrites-table: the type of order_items.line changes from integer to smallint: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("order_items", "line", { type: "smallint" });

  // rewrites-table: the type of payments.line changes from integer to smallint: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("payments", "line", { type: "smallint" });

  await op.addCheck("order_items_quantity_check", "order_items", sql`((quantity >= 1) AND (quantity <= 999))`);
  await op.addCheck(
    "orders_placed_check",
    "orders",
    sql`((status = 'cart'::public.order_status) OR (placed_at IS NOT NULL))`,
  );
  await op.createIndex(
    "ix_orders_customer",
    "orders",
    ["customer_id", { column: "placed_at", order: "desc", nulls: "last" }],
    { include: ["status"] },
  );
  await op.createIndex("ix_orders_open", "orders", ["placed_at"], {
    where: sql`(status = ANY (ARRAY['placed'::public.order_status, 'paid'::public.order_status]))`,
  });
  await op.alterIndex("audit.ix_events_at", {
    storage: { pages_per_range: null },
  });
  await op.addForeignKey("payments_order_id_line_fkey", "payments", ["order_id", "line"], {
    references: ["order_items", ["order_id", "line"]],
  });
}
