import "reflect-metadata";
import { Entity, PrimaryGeneratedColumn, Tree, TreeChildren, TreeParent, type Relation } from "typeorm";

@Entity()
@Tree("materialized-path")
export class Category {
  @PrimaryGeneratedColumn()
  id!: number;
  @TreeChildren()
  children!: Category[];
  @TreeParent()
  parent!: Relation<Category>;
}
