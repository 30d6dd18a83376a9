import "reflect-metadata";
import { Column, Entity, Index, PrimaryColumn, ViewColumn, ViewEntity } from "typeorm";

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
@Index("one_product", ["product"], { unique: true })
export class Totals {
  @ViewColumn() product!: string;
}
