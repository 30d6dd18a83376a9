/** Replaces what differs from run to run. One for a whole session, so that an id keeps its number. */
export class Placeholders {
  readonly #ids: string[] = [];
  readonly #texts: readonly (readonly [text: string, placeholder: string])[];

  /** @param texts fixed texts of this run, for example the folder; the longest go first */
  constructor(texts: readonly (readonly [text: string, placeholder: string])[]) {
    this.#texts = [...texts].filter(([text]) => text !== "").sort((a, b) => b[0].length - a[0].length);
  }

  hide(answer: string): string {
    let text = answer;
    for (const [from, to] of this.#texts) text = text.replaceAll(from, to);
    return text
      .replaceAll(/(?<![0-9A-Za-z])(?=[0-9]*[a-f])[0-9a-f]{12}(?![0-9A-Za-z])/g, (id) => this.#number(id))
      .replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d(:?\d\d)?)/g, "<time>")
      .replaceAll(/\d{4}-\d\d-\d\d(?!\d)/g, "<date>")
      .replaceAll(/\b\d{4}-\d{6}-/g, "<stamp>-")
      .replaceAll(/\d+\.\d s\b/g, "<duration>")
      .replaceAll(/\b(PGlite |PostgreSQL |pnpm@)\d+(\.\d+)+/g, "$1<version>")
      .replaceAll(/(?:^(2> )?\s{4,}at .+:(?:0x[0-9a-f]+|\d+)\)?\n?)+/gm, "$1    <stack>\n")
      .trimEnd();
  }

  /** Puts ids back into a command that speaks of them. */
  show(command: string): string {
    return command.replaceAll(/<id(\d+)>/g, (all, number: string) => this.#ids[Number(number) - 1] ?? all);
  }

  #number(id: string): string {
    if (!this.#ids.includes(id)) this.#ids.push(id);
    return `<id${this.#ids.indexOf(id) + 1}>`;
  }
}
