import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

export class Address {
  /** @renamedFrom road */
  @Column()
  street!: string;
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
