import "reflect-metadata";
import { ChildEntity, Column, Entity, PrimaryGeneratedColumn, TableInheritance } from "typeorm";

@Entity()
@TableInheritance({ column: "named" })
export class Named {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  named!: string;
}

@ChildEntity()
export class NamedChild extends Named {
  @Column()
  b!: string;
}

export enum Type {
  One = "one",
  Two = "two",
}

@Entity()
@TableInheritance({ column: { type: "enum", enum: Type, name: "type" }, pattern: "STI" })
export class Enumerated {
  @PrimaryGeneratedColumn()
  id!: number;
}

@ChildEntity(Type.One)
export class One extends Enumerated {
  @Column()
  c!: string;
}

@ChildEntity(Type.Two)
export class Two extends Enumerated {
  @Column()
  d!: string;
}

@Entity()
@TableInheritance({ column: { type: "int", name: "number", default: 1 } })
export class Numbered {
  @PrimaryGeneratedColumn()
  id!: number;
}

@ChildEntity(7)
export class Seven extends Numbered {
  @Column()
  e!: string;
}
