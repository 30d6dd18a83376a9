import { Column, Entity, PrimaryGeneratedColumn, Tree, TreeChildren, TreeParent, type Relation } from "typeorm";

@Entity("categories")
@Tree("closure-table")
export class Category {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column({ length: 80 })
  name!: string;

  @TreeChildren()
  children!: Relation<Category>[];

  @TreeParent()
  parent!: Relation<Category>;
}
