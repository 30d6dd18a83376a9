import "reflect-metadata";
import { Entity, ManyToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class Author {
  @PrimaryGeneratedColumn("uuid")
  id!: string;
}

@Entity()
export class Book {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => Author, { onDelete: "CASCADE" })
  author!: Relation<Author>;
}
