import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Person {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("text")
  first!: string;
  @Column("text")
  last!: string;
  @Column({ type: "text", generatedType: "STORED", asExpression: `"first" || ' ' || "last"`, nullable: true })
  full!: string;
}
