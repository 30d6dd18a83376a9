import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity({ schema: "app" })
export class Person {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ type: "int", nullable: true, generatedType: "STORED", asExpression: `id * 2` })
  twice!: number;
}
