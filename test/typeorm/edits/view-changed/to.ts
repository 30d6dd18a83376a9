import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn, ViewColumn, ViewEntity } from "typeorm";

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  title!: string;
}

@ViewEntity({ expression: `SELECT id, title FROM post WHERE title <> 'x'` })
export class Titles {
  @ViewColumn()
  id!: number;
}

@ViewEntity({ expression: `SELECT id FROM titles`, dependsOn: ["Titles"] })
export class Ids {
  @ViewColumn()
  id!: number;
}
