import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn, ViewColumn, ViewEntity, type DataSource } from "typeorm";

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ length: 20 })
  title!: string;
}

@ViewEntity({
  expression: (dataSource: DataSource) =>
    dataSource.createQueryBuilder().select("post.title", "title").from(Post, "post"),
})
export class Titles {
  @ViewColumn()
  title!: string;
}
