import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
export class OrderLine {
  @PrimaryColumn("int")
  order!: number;
  @PrimaryColumn("int")
  line!: number;
  @Column()
  what!: string;
}
