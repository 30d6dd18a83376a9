import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

export abstract class Animal {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column()
  title!: string;
}

@Entity()
export class Cat extends Animal {}

@Entity()
export class Dog extends Animal {}
