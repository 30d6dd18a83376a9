import "reflect-metadata";
import { Column, Entity, Generated, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Ticket {
  @PrimaryGeneratedColumn("uuid")
  id!: string;
  @Column("int")
  @Generated("increment")
  number!: number;
  @Column("bigint", { unique: true })
  @Generated()
  big!: string;
  @Column()
  @Generated("uuid")
  token!: string;
}
