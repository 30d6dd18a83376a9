import "reflect-metadata";
import { Column, Entity, ManyToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity()
export class Comment {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => Post)
  post!: Relation<Post>;
  @Column({ type: "enum", enum: ["a", "b"], nullable: true })
  kind!: string;
}
