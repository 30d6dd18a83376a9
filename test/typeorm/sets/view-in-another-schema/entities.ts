import "reflect-metadata";
import { Entity, PrimaryGeneratedColumn, ViewColumn, ViewEntity } from "typeorm";

@Entity({ schema: "shop" })
export class Product {
  @PrimaryGeneratedColumn()
  id!: number;
}

@ViewEntity({ schema: "reports", name: "Product Count", expression: `SELECT count(*) AS n FROM shop.product` })
export class ProductCount {
  @ViewColumn()
  n!: number;
}
