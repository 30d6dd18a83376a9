import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Person {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("text")
  first!: string;
  @Column({ type: "text", nullable: true, generatedType: "STORED", asExpression: `upper("first")` })
  loud!: string;
}
