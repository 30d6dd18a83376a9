import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn, ViewColumn, ViewEntity } from "typeorm";

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  title!: string;
}

@ViewEntity({ expression: `SELECT "post"."id" AS "id", upper("title") AS "loud" FROM "post" "post"` })
export class LoudPost {
  @ViewColumn()
  id!: number;
  @ViewColumn()
  loud!: string;
}

@ViewEntity("named_view", {
  expression: `
    SELECT count(*) AS total
    FROM post
  `,
})
export class Totals {
  @ViewColumn({ name: "total" })
  count!: number;
}
