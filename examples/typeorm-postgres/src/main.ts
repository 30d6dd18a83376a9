import { connection } from "@athanor/typeorm";
import { upgrade } from "athanor";

import { dataSource } from "./data-source.js";

// Pending migrations run over the application's own pool before it takes its first request.
await dataSource.initialize();
const { steps } = await upgrade({ connection: connection(dataSource) });
console.log(`${steps.length} migration(s) applied`);
await dataSource.destroy();
