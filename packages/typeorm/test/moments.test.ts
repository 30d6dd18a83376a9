import { fileURLToPath } from "node:url";

import { createLoader } from "@athanor/loader";
import { typeorm } from "@athanor/typeorm";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("fixtures/moments", import.meta.url));

test("a default that the server would turn into a fixed moment is read as it is meant, with a warning", async () => {
  const source = typeorm({ entities: ["entities.ts"] });
  const { schema, diagnostics } = await source.read({ root, load: createLoader({ root }) });
  const defaults = [...schema.objects.values()].flatMap((one) =>
    one.kind === "column" ? [[one.name.name, one.attributes.default]] : [],
  );
  expect(Object.fromEntries(defaults)).toEqual({
    id: "'now'",
    at: "now()",
    on: "CURRENT_DATE",
    right: "now()",
    fixed: "'2026-01-01'",
  });
  expect(diagnostics.map(({ code, at }) => [code, at?.line])).toEqual([
    ["ATH1315", 10],
    ["ATH1315", 13],
  ]);
});
