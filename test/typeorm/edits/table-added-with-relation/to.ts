import "reflect-metadata";
import { Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity()
export class Comment {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => Post, { onDelete: "CASCADE" })
  @Index()
  post!: Relation<Post>;
  @Column({ type: "enum", enum: ["a", "b"], nullable: true })
  kind!: string;
}
