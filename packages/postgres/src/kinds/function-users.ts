import {
  dialectKind,
  linksOf,
  withAttributes,
  type Call,
  type DomainCheck,
  type PlanContext,
  type Schema,
  type SchemaObject,
} from "@athanor/core";

import { quoteName } from "../sql/identifiers.js";

type Function = SchemaObject<"function">;
type User = SchemaObject<"column" | "domain">;

/** The calls by which columns and domains let go of a function that is built anew. They hold rows and are not built anew with it. */
export function lettingGo(routine: Function, context: PlanContext): Call[] {
  return usersInTheWay(routine, context, context.from).flatMap(([before, after]) =>
    alter(before, aside(before, after, routine), context),
  );
}

/** The calls by which they take it up again, see {@link lettingGo}. */
export function takingUp(routine: Function, context: PlanContext): Call[] {
  return usersInTheWay(routine, context, context.to).flatMap(([before, after]) =>
    alter({ ...aside(after, before, routine), spelled: {} } as User, after, context),
  );
}

const alter = (from: User, to: User, context: PlanContext) =>
  dialectKind(context.dialect, to.kind).alter(from as never, to as never, context);

/** Columns and domains that call the function before and after, in both forms. */
function usersInTheWay(routine: Function, { from, to }: PlanContext, side: Schema): [User, User][] {
  if (!from.objects.has(routine.address) || !to.objects.has(routine.address)) return [];
  return linksOf(side)
    .dependants(routine.address)
    .flatMap((address): [User, User][] => {
      const [before, after] = [from.objects.get(address), to.objects.get(address)];
      return isUser(before) && isUser(after) ? [[before, after]] : [];
    });
}

const isUser = (object: SchemaObject | undefined): object is User =>
  (object?.kind === "column" && object.attributes.default !== null) || object?.kind === "domain";

/** A column or a domain without what calls the function. Checks that change are a matter of the domain's own alteration. */
function aside(object: User, other: User, routine: Function): User {
  if (object.kind === "column") return { ...withAttributes(object, { default: null }), spelled: {} } as User;
  const { default: value, checks } = object.attributes;
  const stays = (check: DomainCheck) =>
    other.kind === "domain" && other.attributes.checks.some((one) => sameCheck(one, check));
  const without = {
    default: value !== null && calls(value, routine) ? null : value,
    checks: checks.filter((check) => !stays(check) || !calls(check.expression, routine)),
  };
  return { ...withAttributes(object, without), spelled: {} } as User;
}

const sameCheck = (one: DomainCheck, other: DomainCheck) =>
  one.name === other.name && one.expression === other.expression && one.validated === other.validated;

/** Whether a canonical text, in which names are qualified, calls a function of this name. */
function calls(text: string, { name }: Function): boolean {
  const [bare] = /^(?:"(?:[^"]|"")*"|[^(]+)\(/.exec(name.name) ?? [];
  return bare !== undefined && text.includes(`${quoteName(name.schema)}.${bare}`);
}
