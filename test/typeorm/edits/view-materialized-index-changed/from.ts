import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn, ViewColumn, ViewEntity } from "typeorm";

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  title!: string;
}

@ViewEntity({ expression: `SELECT title FROM post`, materialized: true })
export class Titles {
  @ViewColumn()
  title!: string;
}
