import "reflect-metadata";
import { Column, Entity, PrimaryColumn, ViewColumn, ViewEntity } from "typeorm";

@Entity("sales")
export class Sale {
  @PrimaryColumn("int") id!: number;
  @Column("text") product!: string;
  @Column("int") amount!: number;
}

@ViewEntity("totals", {
  materialized: true,
  expression: "SELECT product, sum(amount) AS total FROM sales GROUP BY product",
})
export class Totals {
  @ViewColumn() product!: string;
}

@ViewEntity("top", { schema: "stats", materialized: true, expression: "SELECT product FROM totals WHERE total > 100" })
export class Top {
  @ViewColumn() product!: string;
}
