import "reflect-metadata";
import { Column, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class User {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ unique: true })
  email!: string;
  @OneToMany(() => Post, (post) => post.author)
  posts!: Relation<Post>[];
}

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => User, (user) => user.posts)
  author!: Relation<User>;
  @ManyToOne(() => User, { nullable: false })
  editor!: Relation<User>;
  @ManyToOne(() => User)
  @JoinColumn({ name: "reviewer_id" })
  reviewer!: Relation<User>;
  @ManyToOne(() => User)
  @JoinColumn({ name: "publisher_email", referencedColumnName: "email" })
  publisher!: Relation<User>;
  @ManyToOne(() => User)
  @JoinColumn({ foreignKeyConstraintName: "fk_post_owner" })
  owner!: Relation<User>;
}
