/**
 * One mapping of values for every driver: what a number, a date or a list looks like in JavaScript does not depend on
 * how one is connected. What JavaScript cannot hold exactly stays the text that PostgreSQL writes.
 */
const scalars: Readonly<Record<number, (text: string) => unknown>> = {
  16: (text) => text === "t",
  17: (text) => Buffer.from(text.slice(2), "hex"),
  21: Number,
  23: Number,
  26: Number,
  700: Number,
  701: Number,
  114: (text) => JSON.parse(text) as unknown,
  3802: (text) => JSON.parse(text) as unknown,
};

/** Array types by the type of their elements. Those not listed are read as lists of texts. */
const arrays: Readonly<Record<number, number>> = {
  1000: 16,
  1001: 17,
  1005: 21,
  1007: 23,
  1016: 20,
  1009: 25,
  1015: 1043,
  1014: 1042,
  1021: 700,
  1022: 701,
  1028: 26,
  1231: 1700,
  199: 114,
  3807: 3802,
  1115: 1114,
  1185: 1184,
  1182: 1082,
  1183: 1083,
  2951: 2950,
  1002: 18,
  1003: 19,
  1187: 1186,
};

/** How a text that PostgreSQL sent for a value of this type becomes a JavaScript value. */
export function parserFor(type: number): (text: string) => unknown {
  const scalar = scalars[type];
  if (scalar) return scalar;
  const element = arrays[type];
  if (element === undefined) return (text) => text;
  const parse = scalars[element] ?? ((text: string) => text);
  return (text) => parseArray(text, parse);
}

/** Reads PostgreSQL's array text: `{1,NULL,"a,b",{2}}`. */
function parseArray(text: string, parse: (text: string) => unknown): unknown[] {
  let at = text.indexOf("{");
  const list = (): unknown[] => {
    const result: unknown[] = [];
    at += 1;
    while (text[at] !== "}") {
      if (text[at] === ",") at += 1;
      if (text[at] === "{") result.push(list());
      else if (text[at] === '"') result.push(parse(quoted()));
      else result.push(bare());
    }
    at += 1;
    return result;
  };
  const quoted = (): string => {
    let value = "";
    for (at += 1; text[at] !== '"'; at += 1) {
      if (text[at] === "\\") at += 1;
      value += text[at];
    }
    at += 1;
    return value;
  };
  const bare = (): unknown => {
    const end = /[,}]/g;
    end.lastIndex = at;
    const stop = end.exec(text)!.index;
    const value = text.slice(at, stop);
    at = stop;
    return value === "NULL" ? null : parse(value);
  };
  return list();
}

/** Types that some driver reads in its own way and that stay texts here: bigint, numeric, dates, times, intervals. */
const texts: readonly number[] = [20, 790, 1082, 1083, 1114, 1184, 1186, 1266, 1700];

/** A parser for every type that a driver might have an opinion of, by its number. */
export const allParsers: Readonly<Record<number, (text: string) => unknown>> = Object.fromEntries(
  [...Object.keys(scalars), ...Object.keys(arrays), ...texts].map((type) => [Number(type), parserFor(Number(type))]),
);
