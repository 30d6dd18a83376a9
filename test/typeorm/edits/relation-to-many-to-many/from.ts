import "reflect-metadata";
import { Entity, ManyToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class Tag {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => Tag)
  tag!: Relation<Tag>;
}
