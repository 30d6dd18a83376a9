import "reflect-metadata";
import { Entity, JoinTable, ManyToMany, ManyToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class Author {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity()
export class Book {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => Author)
  author!: Relation<Author>;
  @ManyToMany(() => Author)
  @JoinTable()
  readers!: Author[];
}
