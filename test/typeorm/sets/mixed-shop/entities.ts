import "reflect-metadata";
import {
  Check,
  ChildEntity,
  Column,
  CreateDateColumn,
  DeleteDateColumn,
  Entity,
  Index,
  JoinColumn,
  JoinTable,
  ManyToMany,
  ManyToOne,
  OneToMany,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  TableInheritance,
  Tree,
  TreeChildren,
  TreeParent,
  Unique,
  UpdateDateColumn,
  ViewColumn,
  ViewEntity,
  type Relation,
} from "typeorm";

export const options = { schema: "shop" };

export enum OrderState {
  Draft = "draft",
  Placed = "placed",
  Shipped = "shipped",
}

export abstract class Row {
  @PrimaryGeneratedColumn("identity", { type: "bigint", generatedIdentity: "ALWAYS" })
  id!: string;
  @CreateDateColumn({ type: "timestamptz", name: "created_at" })
  createdAt!: Date;
  @UpdateDateColumn({ type: "timestamptz", name: "updated_at" })
  updatedAt!: Date;
  @DeleteDateColumn({ type: "timestamptz", name: "deleted_at" })
  deletedAt!: Date | null;
}

export class Money {
  @Column("numeric", { precision: 12, scale: 2, default: 0 })
  amount!: string;
  @Column("char", { length: 3, default: "EUR" })
  currency!: string;
}

export class Address {
  @Column()
  street!: string;
  @Column({ length: 10 })
  zip!: string;
  @Column("char", { length: 2 })
  country!: string;
}

@Entity("customers", { comment: "Who buys" })
@Index("ix_customers_live", ["email"], { unique: true, where: `"deleted_at" IS NULL` })
@Check("chk_customers_email", `"email" LIKE '%@%'`)
export class Customer extends Row {
  @Column("citext")
  email!: string;
  @Column(() => Address, { prefix: "billing_" })
  billing!: Address;
  @Column(() => Address, { prefix: "shipping_" })
  shipping!: Address;
  @OneToMany(() => Order, (order) => order.customer)
  orders!: Relation<Order>[];
}

@Entity("categories")
@Tree("materialized-path")
export class Category extends Row {
  @Column({ unique: true })
  slug!: string;
  @TreeParent({ onDelete: "SET NULL" })
  parent!: Relation<Category>;
  @TreeChildren()
  children!: Category[];
}

@Entity("products")
@TableInheritance({ column: { type: "varchar", name: "kind", length: 20 } })
export abstract class Product extends Row {
  @Column({ length: 200 })
  title!: string;
  @Column(() => Money, { prefix: "price_" })
  price!: Money;
  @Column({
    type: "tsvector",
    generatedType: "STORED",
    asExpression: `to_tsvector('english', "title")`,
    nullable: true,
    select: false,
  })
  @Index({ type: "gin" })
  search!: string;
  @ManyToMany(() => Category)
  @JoinTable({ name: "product_categories" })
  categories!: Category[];
}

@ChildEntity("book")
export class Book extends Product {
  @Column({ length: 13, unique: true })
  isbn!: string;
}

@ChildEntity("film")
export class Film extends Product {
  @Column("interval")
  duration!: string;
  @ManyToOne(() => Book, { onDelete: "SET NULL" })
  basedOn!: Relation<Book>;
}

@Entity("orders")
export class Order extends Row {
  @ManyToOne(() => Customer, (customer) => customer.orders, { nullable: false, onDelete: "RESTRICT" })
  @JoinColumn({ name: "customer_id" })
  @Index()
  customer!: Relation<Customer>;
  @Column({ type: "enum", enum: OrderState, enumName: "order_state", default: OrderState.Draft })
  state!: OrderState;
  @OneToMany(() => OrderLine, (line) => line.order)
  lines!: Relation<OrderLine>[];
}

@Entity("order_lines")
@Unique("uq_order_lines_product", ["order", "product"], { deferrable: "INITIALLY DEFERRED" })
export class OrderLine {
  @PrimaryColumn("bigint", { name: "order_id" })
  orderId!: string;
  @PrimaryColumn("smallint")
  position!: number;
  @ManyToOne(() => Order, (order) => order.lines, { onDelete: "CASCADE" })
  @JoinColumn({ name: "order_id" })
  order!: Relation<Order>;
  @ManyToOne(() => Product, { nullable: false })
  product!: Relation<Product>;
  @Column("int", { default: 1 })
  @Check(`"quantity" > 0`)
  quantity!: number;
  @Column(() => Money)
  price!: Money;
}

@ViewEntity({
  name: "order_totals",
  expression: `
    SELECT "o"."id", sum("l"."quantity" * "l"."priceAmount") AS "total"
    FROM "shop"."orders" "o" JOIN "shop"."order_lines" "l" ON "l"."order_id" = "o"."id"
    GROUP BY "o"."id"`,
})
export class OrderTotal {
  @ViewColumn()
  id!: string;
  @ViewColumn()
  total!: string;
}
