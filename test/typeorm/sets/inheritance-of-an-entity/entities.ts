import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Animal {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ unique: true })
  name!: string;
}

@Entity()
export class Dog extends Animal {
  @Column()
  breed!: string;
}
