import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn, type Relation, Tree, TreeChildren, TreeParent } from "typeorm";

@Entity("categories")
@Tree("closure-table")
export class Category {
  @PrimaryGeneratedColumn() id!: number;
  @Column("text") name!: string;
  @TreeParent() parent?: Relation<Category>;
  @TreeChildren() children!: Relation<Category>[];
}
