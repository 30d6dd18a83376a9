import "reflect-metadata";
import { ChildEntity, Column, Entity, PrimaryGeneratedColumn, TableInheritance } from "typeorm";

@Entity()
@TableInheritance({ column: { type: "varchar", name: "type" } })
export class Shape {
  @PrimaryGeneratedColumn()
  id!: number;
}

@ChildEntity()
export class Square extends Shape {
  @Column("int")
  size!: number;
}

@ChildEntity()
export class Circle extends Shape {
  @Column("int")
  size!: number;
}
