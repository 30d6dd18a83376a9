import type { Place } from "./compiled.js";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * Follows a source map with a single source: from a place in the generated code to the place in the source.
 * @param mappings the `mappings` field of the source map
 * @returns undefined where nothing at or before the place, on its line, is mapped
 */
export function originalPlace(mappings: string, [line, column]: Place): Place | undefined {
  let sourceLine = 0;
  let sourceColumn = 0;
  let found: Place | undefined;
  const lines = mappings.split(";", line);
  for (const [index, text] of lines.entries()) {
    let generatedColumn = 0;
    for (const segment of text === "" ? [] : text.split(",")) {
      const [columnDelta = 0, , lineDelta, sourceColumnDelta = 0] = decodeSegment(segment);
      generatedColumn += columnDelta;
      if (lineDelta === undefined) continue;
      sourceLine += lineDelta;
      sourceColumn += sourceColumnDelta;
      const isBefore = generatedColumn <= column - 1;
      if (index === line - 1 && (isBefore || found === undefined)) found = [sourceLine + 1, sourceColumn + 1];
    }
  }
  return found;
}

/** Decodes the base64 variable-length numbers of one segment; they are relative to those of the segment before. */
function decodeSegment(segment: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const character of segment) {
    const digit = alphabet.indexOf(character);
    value |= (digit & 31) << shift;
    shift += 5;
    if ((digit & 32) !== 0) continue;
    numbers.push((value & 1) === 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}
