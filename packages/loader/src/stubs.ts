import { readFileSync } from "node:fs";

/** What stands in for a module that only a bundler can load. */
export type Stub = Record<string, unknown>;

const asset =
  /\.(?:css|scss|sass|less|styl|svg|png|jpe?g|gif|webp|avif|ico|bmp|woff2?|ttf|otf|eot|mp[34]|webm|ogg|wav|pdf|wasm)$/i;
const text = /\.(?:sql|txt|md|mdx|html?|graphql|gql|csv|ya?ml|toml)$/i;

/** Whether a file is no code: its import is answered by {@link assetStub}. */
export function isAsset(file: string): boolean {
  return asset.test(file) || text.test(file);
}

/** Bundlers give styles and pictures as objects or addresses, which no model needs, and texts as strings. */
export function assetStub(file: string): Stub {
  return moduleOf({ default: text.test(file) ? readFileSync(file, "utf8") : {} });
}

/** Modules that a framework provides at build time, and markers that throw outside of a bundler. */
export function virtualStub(specifier: string): Stub | undefined {
  switch (specifier) {
    case "server-only":
    case "client-only":
      return moduleOf({});
    case "$env/static/private":
    case "$env/static/public":
      return moduleOf({ ...process.env });
    case "$env/dynamic/private":
    case "$env/dynamic/public":
      return moduleOf({ env: process.env });
    default:
      return undefined;
  }
}

function moduleOf(exports: Stub): Stub {
  return Object.defineProperty(exports, "__esModule", { value: true });
}
