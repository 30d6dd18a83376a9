import "reflect-metadata";
import { Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class User {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @Index()
  @ManyToOne(() => User)
  author!: Relation<User>;

  @ManyToOne(() => User)
  editor!: Relation<User>;
}
