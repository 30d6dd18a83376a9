import "reflect-metadata";
import { ChildEntity, Column, Entity, PrimaryGeneratedColumn, TableInheritance } from "typeorm";

export class Money {
  @Column("numeric", { precision: 10, scale: 2 })
  amount!: string;
  @Column("char", { length: 3, default: "EUR" })
  currency!: string;
}

@Entity()
@TableInheritance({ column: { type: "varchar", name: "type" } })
export class Payment {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column(() => Money)
  total!: Money;
}

@ChildEntity()
export class Refund extends Payment {
  @Column(() => Money)
  fee!: Money;
}
