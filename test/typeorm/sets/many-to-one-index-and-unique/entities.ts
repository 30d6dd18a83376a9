import "reflect-metadata";
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique, type Relation } from "typeorm";

@Entity()
export class User {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity()
@Index(["author", "title"])
@Unique(["editor", "title"])
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  title!: string;
  @Index()
  @ManyToOne(() => User)
  author!: Relation<User>;
  @Index("ix_editor", { unique: true })
  @ManyToOne(() => User)
  @JoinColumn({ name: "editor_id" })
  editor!: Relation<User>;
}
