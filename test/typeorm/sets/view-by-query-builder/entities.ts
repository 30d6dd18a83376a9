import "reflect-metadata";
import {
  Column,
  Entity,
  ManyToOne,
  PrimaryGeneratedColumn,
  ViewColumn,
  ViewEntity,
  type Relation,
  type DataSource,
} from "typeorm";

@Entity()
export class Category {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  name!: string;
}

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  title!: string;
  @Column()
  categoryId!: number;
  @ManyToOne(() => Category)
  category!: Relation<Category>;
}

@ViewEntity({
  expression: (dataSource: DataSource) =>
    dataSource
      .createQueryBuilder()
      .select("post.id", "id")
      .addSelect("category.name", "category")
      .from(Post, "post")
      .leftJoin(Category, "category", "category.id = post.categoryId")
      .where("post.title <> ''")
      .orderBy("post.id"),
})
export class PostCategory {
  @ViewColumn()
  id!: number;
  @ViewColumn()
  category!: string;
}
