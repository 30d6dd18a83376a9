import type { PlacedRevision } from "../history/read-history.js";
import { graphRows } from "./graph-lanes.js";
import { printable } from "./printable.js";

/** A history as text that other programs draw, newest first; or as a picture. */
export type GraphFormat = "mermaid" | "dot" | "svg";

/** Renders revisions, newest first. Parents and dependencies that are not among them are left out. */
export function renderGraph(revisions: readonly PlacedRevision[], format: GraphFormat): string {
  return { mermaid, dot, svg }[format](revisions);
}

/** What follows and what depends, as pairs of ids. */
function edgesOf(revisions: readonly PlacedRevision[]): { from: string; to: string; isDependency: boolean }[] {
  const ids = new Map(revisions.map(({ file }) => [file.revision.id.toLowerCase(), file.revision.id]));
  return revisions.flatMap(({ file, dependencies }) => {
    const edge = (from: string, isDependency: boolean) => {
      const shown = ids.get(from.toLowerCase());
      return shown === undefined ? [] : [{ from: shown, to: file.revision.id, isDependency }];
    };
    return [
      ...file.revision.parents.flatMap((parent) => edge(parent, false)),
      ...dependencies.flatMap((one) => edge(one.revision.id, true)),
    ];
  });
}

function labelOf({ file, isHead }: PlacedRevision): string {
  const { id, message, branchLabels = [] } = file.revision;
  const labels = branchLabels.length > 0 ? ` [${branchLabels.join(", ")}]` : "";
  return printable(`${id}${labels}${isHead ? " (head)" : ""}${message === "" ? "" : `: ${message}`}`);
}

function mermaid(revisions: readonly PlacedRevision[]): string {
  // Its texts know entities, and would read Markdown otherwise.
  const text = (label: string) => label.replaceAll(/[^\p{L}\p{N} .,:()[\]_-]/gu, (sign) => `#${sign.codePointAt(0)};`);
  return [
    "graph BT",
    ...revisions.map((one) => `  r${one.file.revision.id}["${text(labelOf(one))}"]`),
    ...edgesOf(revisions).map(({ from, to, isDependency }) => `  r${from} ${isDependency ? "-.->" : "-->"} r${to}`),
  ].join("\n");
}

function dot(revisions: readonly PlacedRevision[]): string {
  const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, "\\$&")}"`;
  return [
    "digraph history {",
    "  rankdir=BT;",
    "  node [shape=box];",
    ...revisions.map((one) => `  ${quoted(one.file.revision.id)} [label=${quoted(labelOf(one))}];`),
    ...edgesOf(revisions).map(
      ({ from, to, isDependency }) => `  ${quoted(from)} -> ${quoted(to)}${isDependency ? " [style=dashed]" : ""};`,
    ),
    "}",
  ].join("\n");
}

/** Pixels between rows and between lanes. */
const [ROW, LANE] = [28, 22];

function svg(revisions: readonly PlacedRevision[]): string {
  const rows = graphRows(revisions.map(({ file }) => file));
  const places = new Map(
    rows.map(({ file, lane }, at) => [file.revision.id, { x: LANE / 2 + lane * LANE, y: ROW / 2 + at * ROW, lane }]),
  );
  const lanes = Math.max(0, ...rows.flatMap(({ lane, forked }) => [lane, ...forked])) + 1;
  const labels = revisions.map(labelOf);
  // A letter of this size is at most so wide; what is beyond would only be cut.
  const width = lanes * LANE + 8 * Math.max(0, ...labels.map((label) => label.length)) + LANE;
  const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${rows.length * ROW}" font-family="monospace" font-size="13">`,
    ...edgesOf(revisions).map(({ from, to, isDependency }) => {
      const [below, above] = [places.get(from)!, places.get(to)!];
      // Lines run in the outer of the two lanes, so that they pass no revision of the inner one.
      const outer = Math.max(below.x, above.x);
      const [turnDown, turnUp] = [above.y + ROW / 2, below.y - ROW / 2];
      const path = `M${above.x} ${above.y}L${outer} ${turnDown}L${outer} ${turnUp}L${below.x} ${below.y}`;
      return `<path d="${path}" fill="none" stroke="#888"${isDependency ? ' stroke-dasharray="4 3"' : ""}/>`;
    }),
    ...revisions.map(({ file }, at) => {
      const { x, y } = places.get(file.revision.id)!;
      return `<circle cx="${x}" cy="${y}" r="5"/><text x="${lanes * LANE}" y="${y + 4}">${escaped(labels[at]!)}</text>`;
    }),
    "</svg>",
  ].join("\n");
}
