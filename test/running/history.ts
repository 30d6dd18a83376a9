import type { Operations } from "@athanor/postgres";
import type { MigrationLoader, RevisionFile } from "@athanor/core";

type Step = (op: Operations) => Promise<unknown>;

/** Revisions that stand in a test instead of in files, one after the other. */
export interface Written {
  readonly files: readonly RevisionFile[];
  readonly loader: MigrationLoader;
}

/** @param revisions by id; `downgrade` does nothing where it is left out */
export function written(revisions: Readonly<Record<string, Step | { upgrade: Step; downgrade: Step }>>): Written {
  const ids = Object.keys(revisions);
  const files = ids.map((id, at): RevisionFile => {
    const name = `${id}.ts`;
    const file = `/migrations/${name}`;
    const revision = { id, parents: ids.slice(0, at).slice(-1), message: id, createdAt: "2026-11-20T10:00:00Z" };
    return { file, name, revision, checksum: id, at: { file, line: 1, column: 1 } };
  });
  const load = async (file: string) => {
    const given = revisions[file.slice("/migrations/".length, -".ts".length)]!;
    return { ...(typeof given === "function" ? { upgrade: given, downgrade: async () => {} } : given) };
  };
  return { files, loader: { load, locate: () => undefined } };
}
