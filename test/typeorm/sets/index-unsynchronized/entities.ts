import "reflect-metadata";
import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

@Entity()
@Index("ix_lower_name", { synchronize: false })
export class Person {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  name!: string;
}
