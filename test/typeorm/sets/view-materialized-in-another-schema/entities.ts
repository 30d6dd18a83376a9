import "reflect-metadata";
import { Column, Entity, Index, PrimaryGeneratedColumn, ViewColumn, ViewEntity, type DataSource } from "typeorm";

@Entity({ schema: "shop" })
export class Sale {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("int")
  amount!: number;
}

@ViewEntity({
  schema: "reports",
  name: "Totals",
  materialized: true,
  expression: (dataSource: DataSource) =>
    dataSource.createQueryBuilder().select("sum(sale.amount)", "total").from(Sale, "sale"),
})
@Index(["total"], { unique: true })
export class Totals {
  @ViewColumn()
  total!: string;
}
