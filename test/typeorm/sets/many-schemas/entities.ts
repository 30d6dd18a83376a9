import "reflect-metadata";
import {
  Column,
  Entity,
  Index,
  JoinTable,
  ManyToMany,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
} from "typeorm";

@Entity({ schema: "shop" })
export class Product {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ unique: true })
  @Index()
  name!: string;
}

@Entity({ schema: "Sales Office", name: "order" })
export class Order {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => Product, { onDelete: "RESTRICT" })
  product!: Relation<Product>;
  @ManyToMany(() => Product)
  @JoinTable()
  extras!: Product[];
  @ManyToOne(() => Customer)
  customer!: Relation<Customer>;
}

@Entity()
export class Customer {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity({ schema: "public", name: "explicit" })
export class Explicit {
  @PrimaryGeneratedColumn("identity")
  id!: number;
}
