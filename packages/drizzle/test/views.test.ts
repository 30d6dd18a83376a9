import type { Declaration, Position } from "@athanor/core";
import { schemaObject } from "@athanor/core";
import { eq, sql } from "drizzle-orm";
import { integer, pgMaterializedView, pgPolicy, pgSchema, pgTable, pgView, text } from "drizzle-orm/pg-core";
import { authenticatedRole, authUid } from "drizzle-orm/supabase";
import { expect, it } from "vitest";
import { drizzle } from "../src/index.js";
import { attributes, ofKind, read, readCleanly } from "./harness/read.js";

const users = pgTable("users", { id: integer("id").primaryKey(), userName: text() });

it("reads the query of a view with values in place and columns of their tables", async () => {
  const v = pgSchema("app")
    .view("v", { id: integer() })
    .with({ securityBarrier: true, checkOption: "local", securityInvoker: undefined as never })
    .as(sql`select ${users.id} from ${users} where ${users.userName} = ${"it's"} ; `);
  const result = await readCleanly({ users, v }, { casing: "snake_case" });
  expect(attributes(result, "view", "v")).toEqual({
    definition: `select "users"."id" from "users" where "users"."user_name" = 'it''s'`,
    columns: [],
    options: { check_option: "local", security_barrier: "true" },
    comment: null,
    privileges: [],
    columnPrivileges: {},
    columnComments: {},
  });
  expect(ofKind(result, "schema").map(({ name }) => name.name)).toEqual(["app"]);
});

it("reads how a materialized view is kept", async () => {
  const m = pgMaterializedView("m")
    .using("columnar")
    .with({ vacuumIndexCleanup: "off", autovacuumVacuumScaleFactor: 0.2, userCatalogTable: true })
    .tablespace("fast")
    .withNoData()
    .as((qb) => qb.select().from(users).where(eq(users.id, 1)));
  const plain = pgMaterializedView("plain", { id: integer() }).as(sql`select 1 as id`);
  const result = await readCleanly({ users, m, plain });
  expect(attributes(result, "materializedView", "m")).toEqual({
    definition: `select "id", "userName" from "users" where "users"."id" = 1`,
    columns: [],
    method: "columnar",
    tablespace: "fast",
    storage: { autovacuum_vacuum_scale_factor: "0.2", user_catalog_table: "true", vacuum_index_cleanup: "off" },
    withNoData: true,
    comment: null,
    privileges: [],
    columnPrivileges: {},
    columnComments: {},
  });
  expect(attributes(result, "materializedView", "plain")).toMatchObject({
    method: null,
    tablespace: null,
    storage: {},
    withNoData: false,
  });
});

it("reads policies, and turns row-level security on for their tables", async () => {
  const own = pgTable("own", { userId: integer() }, (t) => [
    pgPolicy("p", {
      as: "restrictive",
      for: "select",
      to: ["b", authenticatedRole, "a", "b"],
      using: sql`${t.userId} = ${authUid}`,
    }),
  ]);
  const switched = pgTable("switched", {}).enableRLS();
  const linked = pgPolicy("linked", { withCheck: sql`true` }).link(users);
  const open = pgTable("open", {});
  const result = await readCleanly({ own, switched, open, users, linked }, { casing: "snake_case" });
  expect(attributes(result, "policy", "p")).toEqual({
    currentUser: null,
    permissive: false,
    command: "select",
    roles: ["a", "authenticated", "b"],
    using: `"own"."user_id" = (select auth.uid())`,
    withCheck: null,
    comment: null,
  });
  expect(attributes(result, "policy", "linked")).toMatchObject({ permissive: true, command: "all", roles: ["public"] });
  const secured = ofKind(result, "table").filter((table) => table.attributes.rowSecurity);
  expect(secured.map(({ name }) => name.name)).toEqual(["own", "switched", "users"]);
  expect(ofKind(result, "table").some((table) => table.attributes.forceRowSecurity)).toBe(false);
});

it("filters views like tables, and their policies with the tables", async () => {
  const app = pgSchema("app");
  const exports = {
    users,
    a: pgView("a_one").as((qb) => qb.select().from(users)),
    b: pgMaterializedView("b_one").as((qb) => qb.select().from(users)),
    c: app.view("a_two").as((qb) => qb.select().from(users)),
    own: app.table("a_own", {}, () => [pgPolicy("p")]),
    linked: pgPolicy("linked").link(users),
  };
  const names = async (options: Parameters<typeof read>[1]) =>
    (await read(exports, options)).objects
      .filter(({ kind }) => kind !== "column" && kind !== "primaryKey")
      .map(({ address }) => address);
  expect(await names({ tablesFilter: ["a_*"] })).toEqual([
    "schema:app",
    "table:app.a_own",
    "view:public.a_one",
    "view:app.a_two",
    "policy:app.a_own.p",
  ]);
  expect(await names({ schemaFilter: ["public"] })).toEqual([
    "table:public.users",
    "view:public.a_one",
    "materializedView:public.b_one",
    "policy:public.users.linked",
  ]);
});

it("knows where views and policies stand", async () => {
  const at = (line: number): Position => ({ file: "/p/schema.ts", line, column: 1 });
  const declaration = (line: number, strings: Record<string, Position> = {}): Declaration => {
    return { file: "/p/schema.ts", exportName: "x", at: at(line), keys: {}, strings };
  };
  const v = pgView("v").as((qb) => qb.select().from(users));
  const m = pgMaterializedView("m").as((qb) => qb.select().from(v));
  const own = pgTable("own", {}, () => [pgPolicy("p")]);
  const linked = pgPolicy("linked").link(users);
  const { objects } = await read(
    { users, v, m, own, linked },
    {},
    new Map<object, Declaration>([
      [users, declaration(1)],
      [v, declaration(2)],
      [m, declaration(3)],
      [own, declaration(4, { p: at(5) })],
      [linked, declaration(6)],
    ]),
  );
  const placed = objects.filter(({ kind }) => ["view", "materializedView", "policy"].includes(kind));
  expect(placed.map(({ address, at: place }) => `${address} ${place?.line}`)).toEqual([
    "view:public.v 2",
    "materializedView:public.m 3",
    "policy:public.own.p 5",
    "policy:public.users.linked 6",
  ]);
});

it("says that it has no indexes on materialized views", () => {
  const { canSay } = drizzle("schema.ts");
  const index = (on: "table" | "materializedView") =>
    schemaObject("index", { schema: "public", table: "t", name: "i" }, { on, keys: [] });
  expect(canSay!(index("table"))).toBe(true);
  expect(canSay!(index("materializedView"))).toBe(false);
});
