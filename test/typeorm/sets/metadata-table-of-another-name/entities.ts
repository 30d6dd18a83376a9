import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

export const options = { metadataTableName: "orm_metadata", schema: "app" };

@Entity()
export class Person {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ generatedType: "STORED", asExpression: `'x'`, nullable: true })
  x!: string;
}
