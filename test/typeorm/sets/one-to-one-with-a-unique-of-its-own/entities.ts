import "reflect-metadata";
import { Entity, JoinColumn, OneToOne, PrimaryGeneratedColumn, Unique, type Relation } from "typeorm";

@Entity()
export class Person {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity()
@Unique("uq_person", ["person"])
export class Seat {
  @PrimaryGeneratedColumn()
  id!: number;
  @OneToOne(() => Person)
  @JoinColumn()
  person!: Relation<Person>;
}
