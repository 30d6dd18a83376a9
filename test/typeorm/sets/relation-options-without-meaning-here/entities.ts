import "reflect-metadata";
import {
  Entity,
  JoinTable,
  ManyToMany,
  ManyToOne,
  OneToMany,
  PrimaryGeneratedColumn,
  RelationId,
  type Relation,
} from "typeorm";

@Entity()
export class User {
  @PrimaryGeneratedColumn()
  id!: number;
  @OneToMany("Post", "author", { cascade: true, eager: true })
  posts!: Relation<Post>[];
}

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne("User", "posts", { cascade: ["insert"], lazy: true, persistence: false, orphanedRowAction: "delete" })
  author!: Promise<User>;
  @RelationId((post: Post) => post.author)
  authorOfId!: number;
  @ManyToMany("User", { eager: true })
  @JoinTable()
  readers!: Promise<User[]>;
}
