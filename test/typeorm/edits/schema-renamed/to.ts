import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity({ schema: "store" })
export class Item {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ unique: true })
  name!: string;
}
