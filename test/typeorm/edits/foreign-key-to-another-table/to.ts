import "reflect-metadata";
import { Entity, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class Cat {
  @PrimaryColumn()
  id!: number;
}

@Entity()
export class Dog {
  @PrimaryColumn()
  id!: number;
}

@Entity()
export class Owner {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => Dog)
  pet!: Relation<Dog>;
}
