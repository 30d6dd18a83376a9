import type { RunEvents } from "@athanor/core";

import { toolVersion } from "../version.js";

/**
 * Spans for a run, each of its revisions and each of their statements, where the project has `@opentelemetry/api`. What
 * they are sent to is the application's affair.
 * @returns undefined where the project does not have it
 */
export async function openTelemetrySpans(): Promise<RunEvents["span"] | undefined> {
  const api = await import("@opentelemetry/api").catch(() => undefined);
  if (!api) return undefined;
  const tracer = api.trace.getTracer("athanor", toolVersion);
  return ({ name, attributes }, work) =>
    tracer.startActiveSpan(name, { attributes }, async (span) => {
      try {
        return await work();
      } catch (error) {
        span.recordException(error instanceof Error ? error : String(error));
        span.setStatus({ code: api.SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    });
}
