import "reflect-metadata";
import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

@Entity()
@Index(["name"], { concurrent: true })
export class Person {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  name!: string;
}
