import "reflect-metadata";
import { Entity, ManyToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class User {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => User)
  a!: Relation<User>;
  @ManyToOne(() => User)
  b!: Relation<User>;
}
