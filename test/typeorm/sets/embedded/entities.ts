import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

export class Name {
  @Column()
  first!: string;
  @Column({ length: 40, nullable: true })
  last!: string;
}

@Entity()
export class User {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column(() => Name)
  name!: Name;
  @Column(() => Name, { prefix: true })
  again!: Name;
}

@Entity()
export class Student {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column(() => Name, { prefix: "given" })
  name!: Name;
  @Column(() => Name, { prefix: false })
  bare!: Name;
}

@Entity()
export class Teacher {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column(() => Name, { prefix: "" })
  name!: Name;
  @Column(() => Name, { prefix: "with_underscore_" })
  other!: Name;
}
