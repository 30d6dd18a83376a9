import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterDomain("code", { default: null });
  await op.dropFunction("first_code()");

  await op.alterDomain("code", { dropChecks: ["code_check"] });
  await op.dropFunction("is_code(text)");

  await op.createFunction(
    "first_code()",
    sql`CREATE OR REPLACE FUNCTION public.first_code()
 RETURNS character varying
 LANGUAGE sql
 IMMUTABLE
RETURN 'b'::text`,
  );
  await op.alterDomain("code", { default: sql`public.first_code()` });

  await op.createFunction(
    "is_code(text)",
    sql`CREATE OR REPLACE FUNCTION public.is_code(value text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN (value <> '-'::text)`,
  );
  await op.alterDomain("code", {
    addChecks: { code_check: sql`public.is_code(VALUE)` },
  });
}

export async function downgrade(op: Operations) {
  await op.alterDomain("code", { default: null });
  await op.dropFunction("first_code()");

  await op.alterDomain("code", { dropChecks: ["code_check"] });
  await op.dropFunction("is_code(text)");

  await op.createFunction(
    "first_code()",
    sql`CREATE OR REPLACE FUNCTION public.first_code()
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
RETURN 'a'::text`,
  );
  await op.alterDomain("code", { default: sql`public.first_code()` });

  await op.createFunction(
    "is_code(text)",
    sql`CREATE OR REPLACE FUNCTION public.is_code(v text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN (v <> ''::text)`,
  );
  await op.alterDomain("code", {
    addChecks: { code_check: sql`public.is_code(VALUE)` },
  });
}
