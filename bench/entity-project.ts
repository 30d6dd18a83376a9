import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { writeEntities } from "./generate-entities.js";
import type { Program } from "./measure.js";
import { athanorBin, packageDirectory } from "./packages.js";

const typeormBin = join(packageDirectory("typeorm"), "cli.js");
const tscBin = join(packageDirectory("typescript"), "bin", "tsc");

const athanorConfig = `import { typeorm } from "@athanor/typeorm";
import { postgres } from "@athanor/postgres";
import { defineConfig } from "athanor";

export default defineConfig({
  schema: typeorm("./src/data-source.ts"),
  database: postgres({ url: process.env.BENCH_URL }),
  migrations: "./migrations",
});
`;

const dataSource = `import "reflect-metadata";
import { DataSource } from "typeorm";

export default new DataSource({
  type: "postgres",
  url: process.env.BENCH_URL,
  entities: [\`\${__dirname}/entities/*.entity{.ts,.js}\`],
  installExtensions: false,
  uuidExtension: "pgcrypto",
});
`;

/** A project with TypeORM entities: their sources for Athanor, and what `tsc` makes of them for TypeORM's own command. */
export class EntityProject {
  readonly root: string;

  constructor(models: string, tables: number) {
    this.root = join(models, `entities-${tables}`);
    rmSync(this.root, { recursive: true, force: true });
    mkdirSync(join(this.root, "src"), { recursive: true });
    writeEntities(join(this.root, "src", "entities"), { tables });
    writeFileSync(join(this.root, "src", "data-source.ts"), dataSource);
    writeFileSync(join(this.root, "athanor.config.ts"), athanorConfig);
    writeFileSync(join(this.root, "package.json"), '{ "private": true, "type": "commonjs" }\n');
    const compilerOptions = {
      target: "ES2022",
      module: "CommonJS",
      moduleResolution: "Node10",
      ignoreDeprecations: "6.0",
      rootDir: "src",
      outDir: "dist",
      strict: true,
      strictPropertyInitialization: false,
      experimentalDecorators: true,
      emitDecoratorMetadata: true,
      types: ["node"],
    };
    writeFileSync(join(this.root, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src"] }));
  }

  /** Compiles the entities: TypeORM's command runs JavaScript, and shall not pay for more. */
  compile(): Program {
    return { argv: [tscBin, "-p", ".", "--noCheck"], cwd: this.root };
  }

  athanor(args: readonly string[], env: Readonly<Record<string, string>> = {}): Program {
    return { argv: [athanorBin, ...args], cwd: this.root, env };
  }

  typeorm(args: readonly string[], env: Readonly<Record<string, string>> = {}): Program {
    return { argv: [typeormBin, ...args, "-d", "dist/data-source.js"], cwd: this.root, env };
  }
}
