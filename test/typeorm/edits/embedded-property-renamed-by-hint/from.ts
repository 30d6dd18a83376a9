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
  place!: Address;
}
