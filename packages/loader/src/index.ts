export { createLoader, type Loaded, type Loader, type LoadOptions, type LoaderOptions } from "./loader.js";
export type { Declaration } from "./declarations.js";
