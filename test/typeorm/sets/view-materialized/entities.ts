import "reflect-metadata";
import { Column, Entity, Index, PrimaryGeneratedColumn, ViewColumn, ViewEntity } from "typeorm";

@Entity()
export class Sale {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  product!: string;
  @Column("int")
  amount!: number;
}

@ViewEntity({
  materialized: true,
  expression: `SELECT product, sum(amount) AS total FROM sale GROUP BY product`,
})
@Index(["product"], { unique: true })
@Index("ix_totals", ["total", "product"])
export class SaleTotals {
  @ViewColumn()
  product!: string;
  @ViewColumn()
  @Index()
  total!: number;
}

@ViewEntity({ expression: `SELECT product FROM sale_totals WHERE total > 10`, dependsOn: [SaleTotals] })
export class Best {
  @ViewColumn()
  product!: string;
}
