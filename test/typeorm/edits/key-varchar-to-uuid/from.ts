import "reflect-metadata";
import { Entity, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class Author {
  @PrimaryColumn("varchar")
  id!: string;
}

@Entity()
export class Book {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => Author, { onDelete: "CASCADE" })
  author!: Relation<Author>;
}
