import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

export class Address {
  @Column()
  street!: string;
  @Column({ unique: true })
  zip!: string;
}

@Entity()
export class Customer {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column(() => Address, { prefix: "address" })
  home!: Address;
}
