import type { Connection } from "@athanor/core";

/** In characters. What is shorter is planned as fast as it is looked up. */
const longFrom = 500;

/** What makes a session forget the plans that it keeps. */
const forgets = /\b(deallocate|discard)\b/i;

/**
 * The same session, which plans a long question once, when it is asked again: to plan the reading of a catalog takes
 * PostgreSQL several times as long as to read a small one. Only for a session that nobody shares, and without a pooler.
 */
export function keepingPlans(session: Connection): Connection {
  /** The name of the plan of each question; null while it was asked once. */
  const names = new Map<string, string | null>();
  let made = 0;
  const forgetFor = (sql: string) => {
    if (forgets.test(sql)) names.clear();
  };
  return {
    ...session,
    async query(sql, parameters = []) {
      forgetFor(sql);
      if (parameters.length > 0 || sql.length < longFrom || !/^\s*select\b/i.test(sql))
        return session.query(sql, parameters);
      let name = names.get(sql);
      if (name === undefined) {
        names.set(sql, null);
        return session.query(sql);
      }
      if (name === null) {
        made += 1;
        name = `athanor_${made}`;
        await session.execute(`PREPARE ${name} AS ${sql}`);
        names.set(sql, name);
      }
      return session.query(`EXECUTE ${name}`);
    },
    async execute(sql) {
      forgetFor(sql);
      await session.execute(sql);
    },
  };
}
