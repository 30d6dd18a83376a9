import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Person {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  first!: string;
  @Column()
  last!: string;
  @Column("int")
  height!: number;
  @Column({ generatedType: "STORED", asExpression: `"first" || ' ' || "last"` })
  full!: string;
  @Column({ type: "int", generatedType: "STORED", asExpression: `height * 2`, nullable: true, comment: "Twice" })
  double!: number;
  @Column({ type: "tsvector", generatedType: "STORED", asExpression: `to_tsvector('simple', "first")`, nullable: true })
  words!: string;
  @Column({ length: 10, generatedType: "STORED", asExpression: `lower("last")`, unique: true })
  lower!: string;
}
