import type { RunRequest } from "@athanor/core";

import type { RunSettings } from "../config.js";

/** The settings of a run as the runner takes them: what is said of this one goes before what the project says of all. */
export function runSettings(
  said: RunSettings,
  project: RunSettings = {},
): Pick<RunRequest, "lockTimeout" | "lockRetries" | "timeouts"> {
  const lockTimeout = said.lockTimeout ?? project.lockTimeout;
  const lockRetries = said.lockRetries ?? project.lockRetries;
  const lockWait = said.lockWait ?? project.lockWait;
  const statement = said.statementTimeout ?? project.statementTimeout;
  return {
    ...(lockTimeout === undefined ? {} : { lockTimeout }),
    ...(lockRetries === undefined ? {} : { lockRetries }),
    timeouts: {
      ...(lockWait === undefined ? {} : { lockWait }),
      ...(statement === undefined ? {} : { statement }),
    },
  };
}
