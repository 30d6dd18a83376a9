import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("addresses", "addresses_customer_id_fkey");
  await op.dropConstraint("customers", "customers_main_address_fk");

  // deletes-data: drops table audit.events and its rows. export them first, or stop before this revision.
  await op.dropTable("audit.events");

  // deletes-data: drops table addresses and its rows. export them first, or stop before this revision.
  await op.dropTable("addresses");

  // deletes-data: drops table payments and its rows. export them first, or stop before this revision.
  await op.dropTable("payments");

  // deletes-data: drops table order_items and its rows. export them first, or stop before this revision.
  await op.dropTable("order_items");

  // deletes-data: drops table products and its rows. export them first, or stop before this revision.
  await op.dropTable("products");

  // deletes-data: drops table categories and its rows. export them first, or stop before this revision.
  await op.dropTable("categories");

  // deletes-data: drops table orders and its rows. export them first, or stop before this revision.
  await op.dropTable("orders");

  // deletes-data: drops table customers and its rows. export them first, or stop before this revision.
  await op.dropTable("customers");

  await op.dropSequence("order_numbers");
  await op.dropEnum("order_status");
  await op.dropEnum("payment_method");
  await op.dropSchema("audit");
}

export async function downgrade(op: Operations) {
  await op.createSchema("audit");
  await op.createEnum("order_status", ["cart", "placed", "paid", "shipped", "cancelled"]);
  await op.createEnum("payment_method", ["card", "invoice", "voucher"]);
  await op.createSequence("order_numbers", { start: 100000 });

  // irreversible: brings back table audit.events, and not what was in it. restore it from a backup; until then,
  //  keys and conditions that need it may fail.
  await op.createTable("audit.events", {
    columns: {
      id: { type: "bigserial" },
      at: { type: "timestamp with time zone", notNull: true, default: sql`clock_timestamp()` },
      customer_id: { type: "bigint" },
      what: { type: "jsonb", notNull: true },
    },
    primaryKey: ["id"],
  });

  // irreversible: brings back table addresses, and not what was in it. restore it from a backup; until then, keys
  //  and conditions that need it may fail.
  await op.createTable("addresses", {
    columns: {
      id: { type: "bigserial" },
      customer_id: { type: "bigint", notNull: true },
      label: { type: "character varying(50)", notNull: true, default: sql`'home'::character varying` },
      street: { type: "text", notNull: true },
      zip: { type: "character(5)" },
      country: { type: "character(2)", notNull: true, default: sql`'DE'::bpchar` },
    },
    primaryKey: ["id"],
    uniques: { addresses_customer_id_label_key: ["customer_id", "label"] },
    checks: { addresses_country_check: sql`((country)::text = upper((country)::text))` },
  });

  // irreversible: brings back table categories, and not what was in it. restore it from a backup; until then, keys
  //  and conditions that need it may fail.
  await op.createTable("categories", {
    columns: {
      id: { type: "integer", notNull: true },
      parent_id: { type: "integer" },
      slug: { type: "text", notNull: true },
      path: { type: "text[]", notNull: true, default: sql`'{}'::text[]` },
    },
    primaryKey: ["id"],
    uniques: { categories_slug_key: ["slug"] },
  });

  // irreversible: brings back table customers, and not what was in it. restore it from a backup; until then, keys
  //  and conditions that need it may fail.
  await op.createTable("customers", {
    columns: {
      id: { type: "bigint", notNull: true, identity: "always" },
      email: { type: "character varying(320)", notNull: true },
      name: { type: "text", notNull: true },
      birthday: { type: "date" },
      newsletter: { type: "boolean", notNull: true, default: false },
      settings: { type: "jsonb", notNull: true, default: sql`'{}'::jsonb` },
      created_at: { type: "timestamp with time zone", notNull: true, default: sql`now()` },
      main_address_id: { type: "bigint" },
    },
    primaryKey: ["id"],
    checks: { customers_email_check: sql`((email)::text ~~ '%_@_%'::text)` },
    comment: "people who may buy",
  });

  // irreversible: brings back table order_items, and not what was in it. restore it from a backup; until then,
  //  keys and conditions that need it may fail.
  await op.createTable("order_items", {
    columns: {
      order_id: { type: "bigint", notNull: true },
      line: { type: "smallint", notNull: true },
      product_id: { type: "uuid", notNull: true },
      quantity: { type: "integer", notNull: true, default: 1 },
    },
    primaryKey: ["order_id", "line"],
    checks: { order_items_quantity_check: sql`((quantity >= 1) AND (quantity <= 999))` },
  });

  // irreversible: brings back table orders, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("orders", {
    columns: {
      id: { type: "bigint", notNull: true, default: sql`nextval('public.order_numbers'::regclass)` },
      customer_id: { type: "bigint", notNull: true },
      status: { type: "public.order_status", notNull: true, default: sql`'cart'::public.order_status` },
      history: { type: "public.order_status[]", notNull: true, default: sql`'{cart}'::public.order_status[]` },
      placed_at: { type: "timestamp with time zone" },
    },
    primaryKey: ["id"],
    checks: { orders_placed_check: sql`((status = 'cart'::public.order_status) OR (placed_at IS NOT NULL))` },
  });

  // irreversible: brings back table payments, and not what was in it. restore it from a backup; until then, keys
  //  and conditions that need it may fail.
  await op.createTable("payments", {
    columns: {
      id: {
        type: "integer",
        notNull: true,
        identity: { generation: "byDefault", start: 1000, increment: 10 },
      },
      order_id: { type: "bigint", notNull: true },
      line: { type: "smallint" },
      method: { type: "public.payment_method", notNull: true },
      amount: { type: "numeric(12,2)", notNull: true },
    },
    primaryKey: ["id"],
  });

  // irreversible: brings back table products, and not what was in it. restore it from a backup; until then, keys
  //  and conditions that need it may fail.
  await op.createTable("products", {
    columns: {
      id: { type: "uuid", notNull: true },
      category_id: { type: "integer" },
      sku: { type: "character varying(40)", collation: 'pg_catalog."C"', notNull: true },
      title: { type: "text", notNull: true },
      price: { type: "numeric(12,2)", notNull: true },
      vat: { type: "numeric(4,3)", notNull: true, default: 0.19 },
      gross: { type: "numeric(12,2)", generated: sql`round((price * ((1)::numeric + vat)), 2)` },
      tags: { type: "text[]", notNull: true, default: sql`'{}'::text[]` },
      retired_at: { type: "timestamp with time zone" },
      search: { type: "tsvector", generated: sql`to_tsvector('english'::regconfig, title)` },
    },
    primaryKey: ["id"],
    uniques: { products_sku_key: ["sku"] },
    checks: { products_price_check: sql`(price >= (0)::numeric)` },
  });

  await op.createIndex("ix_events_at", "audit.events", ["at"], { using: "brin" });
  await op.createIndex("ix_events_what", "audit.events", [{ column: "what", opclass: "jsonb_path_ops" }], {
    using: "gin",
    storage: { fastupdate: "off" },
  });
  await op.createIndex("ix_categories_path", "categories", ["path"], { using: "gin" });
  await op.createIndex("ux_customers_email", "customers", [sql`lower((email)::text)`], { unique: true });
  await op.createIndex("ix_order_items_product", "order_items", ["product_id"], { using: "hash" });
  await op.createIndex(
    "ix_orders_customer",
    "orders",
    ["customer_id", { column: "placed_at", order: "desc", nulls: "last" }],
    { include: ["status"] },
  );
  await op.createIndex("ix_orders_open", "orders", ["placed_at"], {
    where: sql`(status = ANY (ARRAY['placed'::public.order_status, 'paid'::public.order_status]))`,
  });
  await op.createIndex("ix_products_live", "products", ["category_id", { column: "price", order: "desc" }], {
    where: sql`(retired_at IS NULL)`,
  });
  await op.createIndex("ix_products_search", "products", ["search"], { using: "gin" });
  await op.addForeignKey("events_customer_id_fkey", "audit.events", ["customer_id"], {
    references: ["customers", ["id"]],
    onDelete: "set null",
  });
  await op.addForeignKey("addresses_customer_id_fkey", "addresses", ["customer_id"], {
    references: ["customers", ["id"]],
    onDelete: "cascade",
  });
  await op.addForeignKey("categories_parent_id_fkey", "categories", ["parent_id"], {
    references: ["categories", ["id"]],
    onDelete: "restrict",
  });
  await op.addForeignKey("customers_main_address_fk", "customers", ["main_address_id"], {
    references: ["addresses", ["id"]],
    onDelete: "set null",
    deferrable: "deferred",
  });
  await op.addForeignKey("order_items_order_id_fkey", "order_items", ["order_id"], {
    references: ["orders", ["id"]],
    onDelete: "cascade",
  });
  await op.addForeignKey("order_items_product_id_fkey", "order_items", ["product_id"], {
    references: ["products", ["id"]],
    onDelete: "restrict",
  });
  await op.addForeignKey("orders_customer_id_fkey", "orders", ["customer_id"], { references: ["customers", ["id"]] });
  await op.addForeignKey("payments_order_id_line_fkey", "payments", ["order_id", "line"], {
    references: ["order_items", ["order_id", "line"]],
  });
  await op.addForeignKey("products_category_id_fkey", "products", ["category_id"], {
    references: ["categories", ["id"]],
    onDelete: "set null",
  });
}
