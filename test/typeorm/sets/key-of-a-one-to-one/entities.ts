import "reflect-metadata";
import { Entity, JoinColumn, OneToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class Person {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity()
export class Passport {
  @PrimaryColumn()
  personId!: number;
  @OneToOne(() => Person)
  @JoinColumn()
  person!: Relation<Person>;
}
