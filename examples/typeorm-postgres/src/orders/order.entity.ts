import { Column, Entity, Index, ManyToOne, OneToMany, PrimaryGeneratedColumn, type Relation } from "typeorm";

import { User } from "../users/user.entity.js";
import { OrderLine } from "./order-line.entity.js";

export enum OrderState {
  Open = "open",
  Paid = "paid",
  Sent = "sent",
}

@Entity("orders")
@Index(["customer", "placedAt"])
export class Order {
  @PrimaryGeneratedColumn("increment", { type: "bigint" })
  id!: string;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  placedAt!: Date;

  @Column({ type: "enum", enum: OrderState, enumName: "order_state", default: OrderState.Open })
  state!: OrderState;

  @Column("enum", { enum: OrderState, enumName: "order_state", array: true, default: [OrderState.Open] })
  history!: OrderState[];

  @ManyToOne(() => User, (user) => user.orders, { onDelete: "RESTRICT", nullable: false })
  customer!: Relation<User>;

  @OneToMany(() => OrderLine, (line) => line.order)
  lines!: Relation<OrderLine>[];
}
