import "reflect-metadata";
import { Column, Entity, Index, PrimaryGeneratedColumn, ViewColumn, ViewEntity } from "typeorm";

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  title!: string;
}

@ViewEntity({ expression: `SELECT title FROM post`, materialized: true })
@Index(["title"], { unique: true })
export class Titles {
  @ViewColumn()
  title!: string;
}
