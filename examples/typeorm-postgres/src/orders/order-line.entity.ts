import { Check, Column, Entity, ManyToOne, PrimaryColumn, type Relation } from "typeorm";

import { Product } from "../catalog/product.entity.js";
import { Order } from "./order.entity.js";

@Entity("order_lines")
@Check(`"quantity" > 0`)
export class OrderLine {
  @PrimaryColumn({ type: "bigint" })
  orderId!: string;

  @PrimaryColumn({ type: "smallint" })
  line!: number;

  @Column({ type: "integer", default: 1 })
  quantity!: number;

  @ManyToOne(() => Order, (order) => order.lines, { onDelete: "CASCADE" })
  order!: Relation<Order>;

  @ManyToOne(() => Product, { nullable: false, deferrable: "INITIALLY DEFERRED" })
  product!: Relation<Product>;
}
