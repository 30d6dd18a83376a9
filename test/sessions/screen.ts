/** A control sequence with parameters, one without, or a character. */
// oxlint-disable-next-line no-control-regex -- control sequences are what is looked for
const pieces = /\u001b\[([0-9;?]*)([A-Za-z])|\u001b[()][A-Z0-9]|\u001b[=>78]|[\s\S]/gu;

/**
 * What stands on a terminal's screen after this output: a terminal as far as prompts use one (printing, line breaks, moving
 * the cursor, erasing). Colours are left out.
 */
export function screenOf(output: string): string {
  const rows: string[][] = [[]];
  let row = 0;
  let column = 0;
  const line = () => {
    while (rows.length <= row) rows.push([]);
    return rows[row]!;
  };
  for (const [piece, parameters, final] of output.matchAll(pieces)) {
    if (final !== undefined) {
      const count = Number.parseInt(parameters!, 10) || 0;
      const by = Math.max(count, 1);
      if (final === "A") row = Math.max(0, row - by);
      else if (final === "B") row += by;
      else if (final === "C") column += by;
      else if (final === "D") column = Math.max(0, column - by);
      else if (final === "G") column = by - 1;
      else if (final === "K") line().splice(count === 0 ? column : 0);
      else if (final === "J") {
        line().splice(count === 0 ? column : 0);
        rows.splice(row + 1);
      }
    } else if (piece === "\r") column = 0;
    else if (piece === "\n") row += 1;
    else if (piece === "\b") column = Math.max(0, column - 1);
    else if (!piece.startsWith("\u001b")) {
      const cells = line();
      while (cells.length < column) cells.push(" ");
      cells[column] = piece;
      column += 1;
    }
  }
  return rows
    .map((cells) => cells.join("").trimEnd())
    .join("\n")
    .trimEnd();
}
