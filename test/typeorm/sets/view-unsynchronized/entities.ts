import "reflect-metadata";
import { ViewColumn, ViewEntity } from "typeorm";

export const prelude = "create view kept as select 1 as id";

@ViewEntity({ name: "kept", expression: `SELECT 1 AS id`, synchronize: false })
export class Kept {
  @ViewColumn()
  id!: number;
}

@ViewEntity({ expression: `SELECT id FROM kept` })
export class Over {
  @ViewColumn()
  id!: number;
}
