import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

export class Address {
  @Column()
  street!: string;
}

@Entity()
export class Customer {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column(() => Address)
  home!: Address;
}

@Entity()
export class Shop {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column(() => Address)
  at!: Address;
}
