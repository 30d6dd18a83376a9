import { fail } from "../diagnostic.js";
import type { RevisionFile } from "../revisions/index.js";
import type { Locate } from "./operations-facade.js";

/** A migration file that has been loaded. */
export interface MigrationModule {
  readonly upgrade: (op: object) => Promise<void>;
  readonly downgrade: (op: object) => Promise<void>;
}

/** Loads migration files. The default imports them natively; a project's loader runs TypeScript on any Node. */
export interface MigrationLoader {
  load(file: string): Promise<Record<string, unknown>>;
  locate: Locate;
}

/** Loads a migration and checks that it exports what it must. */
export async function loadMigration(revision: RevisionFile, loader: MigrationLoader): Promise<MigrationModule> {
  const exports = await loader.load(revision.file);
  for (const name of ["upgrade", "downgrade"]) {
    if (typeof exports[name] !== "function") {
      fail({
        code: "ATH4204",
        message: `${revision.name} exports no function ${name}`,
        at: revision.at,
        hint: `add: export async function ${name}(op: Operations) { ... }`,
      });
    }
  }
  return exports as unknown as MigrationModule;
}
