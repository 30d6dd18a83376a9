import "reflect-metadata";
import { Column, Entity, ManyToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity("lower_case")
export class A {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity("CamelCase", { comment: 'it\'s "quoted"' })
export class B {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity("with space")
export class C {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => D)
  d!: Relation<D>;
}

@Entity({ name: "select" })
export class D {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity("größe")
export class E {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity()
export class HTTPRequestLog {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity("user")
export class User {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ type: "enum", enum: ["a"], default: "a" })
  group!: string;
}
