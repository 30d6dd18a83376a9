import "reflect-metadata";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class Author {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity()
export class Book {
  @PrimaryGeneratedColumn("uuid")
  id!: string;
}

@Entity()
export class Authorship {
  @PrimaryColumn()
  authorId!: number;
  @PrimaryColumn("uuid")
  bookId!: string;
  @ManyToOne(() => Author, { onDelete: "CASCADE" })
  @JoinColumn({ name: "authorId" })
  author!: Relation<Author>;
  @ManyToOne(() => Book)
  @JoinColumn({ name: "bookId" })
  book!: Relation<Book>;
  @Column()
  share!: number;
}
