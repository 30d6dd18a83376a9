import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

export class Address {
  @Column("text") street!: string;
  @Column({ length: 10, nullable: true }) zip?: string;
}

@Entity("people")
export class Person {
  @PrimaryColumn("int") id!: number;
  @Column(() => Address) home!: Address;
  @Column(() => Address, { prefix: "work_" }) work!: Address;
}
