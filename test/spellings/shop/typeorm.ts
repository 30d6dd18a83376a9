import "reflect-metadata";
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  ViewColumn,
  ViewEntity,
} from "typeorm";

export const options = { schema: "shop", uuidExtension: "pgcrypto" };

@Entity("customers")
export class Customer {
  @PrimaryGeneratedColumn("uuid") id!: string;
  @Column({ length: 255, unique: true }) email!: string;
  @Column("jsonb", { default: {} }) settings!: object;
  @CreateDateColumn({ name: "created_at", type: "timestamptz" }) createdAt!: Date;
}

@Entity("orders")
@Check("total_is_not_negative", "total >= 0")
@Index("orders_open", ["customer", "state"], { where: "state <> 'sent'" })
export class Order {
  @PrimaryGeneratedColumn("identity", { type: "bigint" }) id!: string;
  @ManyToOne(() => Customer, { nullable: false, onDelete: "RESTRICT" })
  @JoinColumn({ name: "customer_id" })
  customer!: Customer;
  @Column("enum", { enum: ["cart", "paid", "sent"], enumName: "state", default: "cart" }) state!: string;
  @Column("text", { array: true, default: [] }) tags!: string[];
  @Column("numeric", { precision: 12, scale: 2, default: 0 }) total!: string;
}

@Entity("lines")
export class Line {
  @PrimaryColumn("bigint", { name: "order_id" }) orderId!: string;
  @PrimaryColumn("smallint") position!: number;
  @Column("text") product!: string;
  @Column("int", { default: 1 }) amount!: number;
  @ManyToOne(() => Order, { onDelete: "CASCADE" }) @JoinColumn({ name: "order_id" }) order!: Order;
}

@ViewEntity("revenue", {
  expression: `SELECT o.customer_id, sum(l.amount) AS pieces FROM shop.orders o JOIN shop.lines l ON l.order_id = o.id
    WHERE o.state = 'paid' GROUP BY o.customer_id`,
})
export class Revenue {
  @ViewColumn({ name: "customer_id" }) customerId!: string;
  @ViewColumn() pieces!: string;
}
