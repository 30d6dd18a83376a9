import "reflect-metadata";
import {
  Entity,
  PrimaryGeneratedColumn,
  Tree,
  TreeChildren,
  TreeLevelColumn,
  TreeParent,
  type Relation,
} from "typeorm";

@Entity()
@Tree("materialized-path")
export class Category {
  @PrimaryGeneratedColumn("uuid")
  id!: string;
  @TreeChildren()
  children!: Category[];
  @TreeParent({ onDelete: "CASCADE" })
  parent!: Relation<Category>;
  @TreeLevelColumn()
  level!: number;
}
