import type { RunSettings } from "./config.js";

/**
 * What the runner is told of what a caller says and what the configuration says, the caller first. What neither says is
 * left out.
 */
export function settingsOfRun(said: RunSettings, configured: RunSettings = {}) {
  const lockTimeout = said.lockTimeout ?? configured.lockTimeout;
  const lockRetries = said.lockRetries ?? configured.lockRetries;
  const lockWait = said.lockWait ?? configured.lockWait;
  const statement = said.statementTimeout ?? configured.statementTimeout;
  return {
    ...(lockTimeout === undefined ? {} : { lockTimeout }),
    ...(lockRetries === undefined ? {} : { lockRetries }),
    timeouts: {
      ...(lockWait === undefined ? {} : { lockWait }),
      ...(statement === undefined ? {} : { statement }),
    },
  };
}
