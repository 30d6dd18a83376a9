/* What is said of a session that could not be opened has to work when it is typed. */
import { DiagnosticError } from "@athanor/core";
import { expect, test } from "vitest";

import { connectionFailure } from "../src/connection/connection-failure.js";

test.each([
  ["postgres://postgres@127.0.0.1:5432/shop", "createdb -h 127.0.0.1 -p 5432 -U postgres shop"],
  ["postgres://app:secret@db.example/shop%20two", "createdb -h db.example -U app 'shop two'"],
  ["postgres://[::1]/shop", "createdb -h '::1' shop"],
  ["postgres:///shop", "createdb shop"],
  ["/var/run/postgresql", "createdb postgres"],
])("a missing database of %s", (url, command) => {
  let thrown: unknown;
  try {
    connectionFailure(url, { code: "3D000", message: "database does not exist" });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(DiagnosticError);
  expect((thrown as DiagnosticError).diagnostics[0]!.hint).toBe(`create it: ${command}`);
});
