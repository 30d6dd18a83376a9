import type { RevisionFile } from "@athanor/core";
import { expect, test } from "vitest";

import { graphText } from "../src/report/graph-text.js";

/** A drawing is the case: its revisions in order, each with its parents behind it. */
const drawings = [
  `
●  n <- m
●  m <- b c d
├─┬─╮
│ │ ●  d <- a
│ ● │  c <- a
● │ │  b <- a
├─┴─╯
●  a`,
  `
●  m <- b c
├─╮
│ │ ●  d <- c
│ ├─╯
│ ●  c <- a
● │  b <- a
├─╯
●  a`,
  `
●  d <- b1 b2
├─╮
│ │ ●  c <- b1 b2
│ ├─┤
│ ● │  b2
├───╯
●  b1`,
  `
●  x <- a
│ ●  y <- b
│ │ ●  z <- x2 a
├─┼─┤
│ │ ●  x2 <- b
│ ├─╯
│ ●  b <- a
├─╯
●  a`,
  `
●  h <- g e
├─╮
● │  g <- f
● │  f <- b d
├─┼─╮
│ ● │  e <- d
│ ├─╯
│ ●  d <- c
│ ●  c <- a
● │  b <- a
├─╯
●  a`,
];

test.each(drawings)("%s", (drawing) => {
  const lines = drawing.trimStart().split("\n");
  const files = lines.flatMap((line) => {
    const [, id, parents = ""] = /\s{2}(\w+)(?: <- (.*))?$/.exec(line) ?? [];
    return id === undefined ? [] : [fileOf(id, parents.split(" ").filter(Boolean))];
  });
  const drawn = graphText(files).map(({ lanes, revision }) => {
    if (!revision) return lanes;
    const { id, parents } = revision.file.revision;
    return `${lanes}  ${id}${parents.length > 0 ? ` <- ${parents.join(" ")}` : ""}`;
  });
  expect(drawn).toEqual(lines);
});

function fileOf(id: string, parents: readonly string[]): RevisionFile {
  const file = `/m/${id}.ts`;
  const revision = { id, parents, message: "", createdAt: "2026-11-20T10:00:00Z" };
  return { file, name: `${id}.ts`, revision, checksum: "", at: { file, line: 1, column: 1 } };
}
