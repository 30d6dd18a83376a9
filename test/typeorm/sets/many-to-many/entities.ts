import "reflect-metadata";
import { Entity, JoinTable, ManyToMany, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class Tag {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToMany(() => Post, (post) => post.tags)
  posts!: Relation<Post>[];
}

@Entity()
export class Post {
  @PrimaryGeneratedColumn("uuid")
  id!: string;
  @ManyToMany(() => Tag, (tag) => tag.posts)
  @JoinTable()
  tags!: Tag[];
}
