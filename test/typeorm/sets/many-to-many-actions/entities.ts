import "reflect-metadata";
import { Entity, JoinTable, ManyToMany, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class Tag {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToMany(() => Post, (post) => post.restricted, { onDelete: "RESTRICT" })
  posts!: Relation<Post>[];
}

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToMany(() => Tag, { onDelete: "NO ACTION", onUpdate: "NO ACTION" })
  @JoinTable({ name: "a" })
  a!: Tag[];
  @ManyToMany(() => Tag, (tag) => tag.posts, { onDelete: "RESTRICT", onUpdate: "RESTRICT" })
  @JoinTable({ name: "b" })
  restricted!: Tag[];
  @ManyToMany(() => Tag, { deferrable: "INITIALLY DEFERRED" })
  @JoinTable({ name: "c" })
  c!: Tag[];
}
