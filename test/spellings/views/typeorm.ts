import "reflect-metadata";
import { Column, Entity, PrimaryColumn, ViewColumn, ViewEntity } from "typeorm";

@Entity("sales")
export class Sale {
  @PrimaryColumn("int") id!: number;
  @Column("text") product!: string;
  @Column("int") amount!: number;
  @Column("timestamptz", { name: "sold_at", nullable: true, default: () => "now()" }) soldAt?: Date;
}

@ViewEntity("best", { expression: "SELECT product FROM totals WHERE total > 10;", dependsOn: ["Totals"] })
export class Best {
  @ViewColumn() product!: string;
}

@ViewEntity("recent", { expression: "SELECT id, product FROM sales WHERE sold_at > now() - interval '1 day'" })
export class Recent {
  @ViewColumn() id!: number;
  @ViewColumn() product!: string;
}

@ViewEntity("totals", {
  expression: (dataSource: { createQueryBuilder(): any }) =>
    dataSource
      .createQueryBuilder()
      .select("product", "product")
      .addSelect("sum(amount)", "total")
      .addSelect("count(*)::integer", "howMany")
      .from(Sale, "s")
      .groupBy("s.product"),
})
export class Totals {
  @ViewColumn() product!: string;
  @ViewColumn() total!: string;
  @ViewColumn() howMany!: number;
}
