import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Dated {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("timestamptz", { default: new Date(Date.UTC(2026, 0, 2, 3, 4, 5)) })
  at!: Date;
}
