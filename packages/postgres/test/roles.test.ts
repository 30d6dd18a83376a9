import type { Statement } from "@athanor/core";
import { expect, test } from "vitest";

import { postgresDialect } from "../src/index.js";
import { touchesServer } from "../src/kinds/roles.js";

test.each([
  ["create role app", true],
  ["\n  ALTER ROLE app LOGIN", true],
  ["drop user if exists app", true],
  ["create table t (id integer); create role app", true],
  ["do $$ begin create role app; exception when duplicate_object then null; end $$", true],
  ["do $$ begin if not exists (select from pg_roles) then create role app; end if; end $$", true],
  ["create user mapping for app server s", false],
  ["create table role (id integer)", false],
  ["comment on table t is 'do not create role app'", false],
  ["create function f() returns void language plpgsql as $$ begin create role app; end $$", false],
  ["grant select on t to app", false],
])("%s: touches the server: %s", (sql, expected) => {
  expect(touchesServer(sql)).toBe(expected);
});

const compiled = (method: string, ...args: unknown[]) =>
  (postgresDialect.methods[method] as unknown as (...given: unknown[]) => Statement[])(...args);

test("names and times are data in what is run as PL/pgSQL", () => {
  const [create] = compiled("createRole", "a$role$'b", { validUntil: "'; drop table t; --" });
  expect(create!.sql).toContain("DO $role2$");
  expect(create!.sql).toContain("VALID UNTIL '''; drop table t; --'");
  expect(create).toMatchObject({ serverWide: true, transactional: true });
});

test("a role that is there is given what is said of it, and nothing else", () => {
  const [plain] = compiled("createRole", "app");
  expect(plain!.sql).not.toContain("ALTER ROLE");
  const [said] = compiled("createRole", "app", { login: true, createDb: false, connectionLimit: 3, validUntil: null });
  const words = "LOGIN NOCREATEDB CONNECTION LIMIT 3 VALID UNTIL 'infinity'";
  expect(said!.sql).toContain(`CREATE ROLE app ${words}`);
  expect(said!.sql).toContain(`ALTER ROLE app ${words}`);
});
