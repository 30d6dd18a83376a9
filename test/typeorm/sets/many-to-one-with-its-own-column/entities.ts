import "reflect-metadata";
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class User {
  @PrimaryGeneratedColumn("increment", { type: "bigint" })
  id!: string;
}

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ type: "bigint", comment: "Who wrote it" })
  @Index()
  authorId!: string;
  @ManyToOne(() => User)
  author!: Relation<User>;
  @Column("int8", { name: "editor", nullable: true })
  editorId!: string;
  @ManyToOne(() => User)
  @JoinColumn({ name: "editor" })
  editor!: Relation<User>;
}
