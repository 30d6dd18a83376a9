export type { Block, RevisionContent } from "./revision-content.js";
export { printRevision, type RevisionParts, type RevisionTemplate } from "./print-revision.js";
export { printLiteral } from "./print-literal.js";
export { formatFile, type FormattedFile } from "./format-file.js";
export type { ConfigLoader, StyleRequest } from "./prettier-style.js";
export { DEFAULT_FILE_TEMPLATE, revisionFileName, type FileNameOptions } from "./revision-file-name.js";
export { slugOf, type SlugLimits } from "./slug.js";
export { replaceRevisionFile, writeRevisionFile } from "./write-revision-file.js";
