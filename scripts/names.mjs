/** `rangeType` as files are named: `range-type`. */
export const kebab = (text) => text.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** As files and collections of kinds are named: `range-types`, `policies`, `indexes`. */
export function plural(text) {
  if (text.endsWith("ics")) return text;
  return /[^aeiou]y$/.test(text) ? `${text.slice(0, -1)}ies` : `${text}${/(s|x|ch|sh)$/.test(text) ? "es" : "s"}`;
}

/** Ends with a message, and the exit code of a wrong call. */
export function refuse(message, usage) {
  console.error(`${message}\nusage: ${usage}`);
  process.exit(1);
}
