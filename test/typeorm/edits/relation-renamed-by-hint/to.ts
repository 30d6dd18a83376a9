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
  /** @renamedFrom writerId */
  @ManyToOne(() => User, { onDelete: "CASCADE" })
  @Index()
  author!: Relation<User>;
}
