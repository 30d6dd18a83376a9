import "reflect-metadata";
import { Column, Entity, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class Tag {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity("post_tags_tag")
export class PostTag {
  @PrimaryColumn()
  postId!: number;
  @PrimaryColumn()
  tagId!: number;
  @ManyToOne(() => Post, { onDelete: "CASCADE", onUpdate: "CASCADE" })
  post!: Relation<Post>;
  @ManyToOne(() => Tag, { onDelete: "CASCADE", onUpdate: "CASCADE" })
  tag!: Relation<Tag>;
  @Column({ default: 0 })
  rank!: number;
}
