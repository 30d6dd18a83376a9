import type { Call } from "@athanor/core";
import ts from "typescript";

/** Runs one direction of a printed migration and returns what it called. */
export async function record(text: string, direction: "upgrade" | "downgrade" = "upgrade"): Promise<Call[]> {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const { outputText, diagnostics = [] } = ts.transpileModule(text, { compilerOptions, reportDiagnostics: true });
  if (diagnostics.length > 0)
    throw new Error(diagnostics.map((one) => ts.flattenDiagnosticMessageText(one.messageText, "\n")).join("\n"));
  const module: { [name: string]: (op: unknown) => Promise<void> } = {};
  const sql = (strings: TemplateStringsArray): { $sql: string } => ({ $sql: strings.join("") });
  new Function("exports", "require", outputText)(module, () => ({ sql }));
  const calls: Call[] = [];
  const op = new Proxy(
    {},
    {
      get:
        (_, method) =>
        (...args: Call["args"]) =>
          calls.push({ method: String(method), args }),
    },
  );
  await module[direction]!(op);
  return calls;
}
