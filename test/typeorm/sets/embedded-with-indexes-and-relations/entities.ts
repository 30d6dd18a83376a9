import "reflect-metadata";
import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
  type Relation,
} from "typeorm";

@Entity()
export class Country {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Index(["street", "zip"])
@Unique(["zip"])
export class Address {
  @Column()
  street!: string;
  @Column()
  @Index()
  zip!: string;
  @ManyToOne(() => Country, { onDelete: "SET NULL" })
  country!: Relation<Country>;
  @CreateDateColumn()
  since!: Date;
}

@Entity()
export class Customer {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column(() => Address)
  home!: Address;
  @Column(() => Address)
  work!: Address;
}
