import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

export const options = { entityPrefix: "shop_" };

@Entity()
export class Item {
  @PrimaryColumn("int") id!: number;
  @Column("text", { nullable: true }) name?: string;
}
