/** Lines of PL/pgSQL as one statement of SQL: `DO $name$ ... $name$`, in quotes that nothing inside of it ends. */
export function doBlock(name: string, lines: readonly string[]): string {
  const body = lines.map((line) => `\n  ${line}`).join("");
  let tag = `$${name}$`;
  for (let number = 2; body.includes(tag); number += 1) tag = `$${name}${number}$`;
  return `DO ${tag}\nBEGIN${body}\nEND\n${tag}`;
}
