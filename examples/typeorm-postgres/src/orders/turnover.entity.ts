import { Index, ViewColumn, ViewEntity, type DataSource } from "typeorm";

import { Order } from "./order.entity.js";
import { OrderLine } from "./order-line.entity.js";

@ViewEntity({
  name: "turnover",
  materialized: true,
  expression: (dataSource: DataSource) =>
    dataSource
      .createQueryBuilder()
      .select(`date_trunc('day', "order"."placedAt")`, "day")
      .addSelect(`sum("line"."quantity")`, "items")
      .from(Order, "order")
      .innerJoin(OrderLine, "line", `"line"."orderId" = "order"."id"`)
      .groupBy(`date_trunc('day', "order"."placedAt")`),
})
export class Turnover {
  @ViewColumn()
  @Index("ix_turnover_day", { unique: true })
  day!: Date;

  @ViewColumn()
  items!: string;
}
