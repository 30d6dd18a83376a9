import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Setting {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("int", { default: 0 })
  amount!: number;
  @Column("boolean", { default: false })
  on!: boolean;
}
