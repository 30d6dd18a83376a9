#!/usr/bin/env node
import module from "node:module";

// Node 22 and later keep what they have compiled: most of what a command costs that loads the compiler or prettier.
module.enableCompileCache?.();
await import("../dist/main.js");
