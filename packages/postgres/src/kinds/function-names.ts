import { fail, joinName, splitName } from "@athanor/core";

import { quoteName } from "../sql/identifiers.js";

/** The name of a function as calls write it: `touch(integer)`, `app."Touch"(app.status)`. */
export function functionName({ schema, name }: { readonly schema: string; readonly name: string }): string {
  return schema === "public" ? name : `${joinName([schema])}.${name}`;
}

/** A function from a call, ready for SQL. What follows the schema is SQL as it is: the types of the arguments tell it from others. */
export function sqlFunction(text: string): string {
  const match = /^(?:("(?:[^"]|"")+"|[^".(]+)\.)?((?:"(?:[^"]|"")+"|[^".(]+)\(.*\))$/su.exec(text);
  if (!match)
    return fail({
      code: "ATH2204",
      message: `${JSON.stringify(text)} is not the name of a function`,
      hint: "write it with the types of its arguments: touch(integer), app.touch()",
    });
  const schema = match[1] === undefined ? "public" : splitName(match[1])![0]!;
  return `${quoteName(schema)}.${match[2]!}`;
}
