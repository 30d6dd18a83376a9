import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Setting {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("varchar", { default: "0" })
  amount!: number;
  @Column("text", { default: "false" })
  on!: boolean;
}
