import "reflect-metadata";
import { Entity, JoinTable, ManyToMany, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Tag {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  /** @renamedFrom post_labels_tag */
  @ManyToMany(() => Tag)
  @JoinTable()
  tags!: Tag[];
}
