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
  /** @renamedFrom labels */
  @ManyToMany(() => Tag)
  @JoinTable()
  tags!: Tag[];
}
