import type { Command } from "commander";

import type { NewRevisionOptions } from "../history/new-revision.js";

/** The options that say where in the history a new revision goes, as commander gives them. */
export interface PlaceOptions {
  readonly revId?: string;
  readonly head?: string;
  readonly splice?: boolean;
  readonly branchLabel?: readonly string[];
  readonly dependsOn?: readonly string[];
}

/** Declares them. */
export function placeOptions(command: Command): Command {
  return idAndLabels(command)
    .option("--head <target>", "what it follows, where there are several heads: cart@head, an id; base for nothing")
    .option("--splice", "let it follow a revision that is no head, and so begin a branch")
    .option(
      "--depends-on <target>",
      "a revision of another branch that must be applied before it; may be given again",
      collect,
    );
}

/** Those of them that a merge has too. */
export function idAndLabels(command: Command): Command {
  return command
    .option("--rev-id <id>", "the id of the revision, instead of a random one")
    .option("--branch-label <name>", "a name for the branch that begins with it; may be given again", collect);
}

/** What was given of them. */
export function givenPlace({
  revId,
  head,
  splice,
  branchLabel,
  dependsOn,
}: PlaceOptions): Omit<NewRevisionOptions, "message"> {
  return {
    ...(revId === undefined ? {} : { revId }),
    ...(head === undefined ? {} : { head }),
    ...(splice ? { splice } : {}),
    ...(branchLabel ? { branchLabels: branchLabel } : {}),
    ...(dependsOn ? { dependsOn } : {}),
  };
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
