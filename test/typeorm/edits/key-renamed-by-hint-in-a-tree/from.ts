import "reflect-metadata";
import {
  Entity,
  JoinTable,
  ManyToMany,
  PrimaryGeneratedColumn,
  Tree,
  TreeChildren,
  TreeParent,
  type Relation,
} from "typeorm";

@Entity()
@Tree("closure-table")
export class Category {
  @PrimaryGeneratedColumn()
  id!: number;
  @TreeParent()
  parent!: Relation<Category>;
  @TreeChildren()
  children!: Relation<Category>[];
}

@Entity()
@Tree("closure-table", { closureTableName: "lines", ancestorColumnName: (column) => `above_${column.propertyName}` })
export class Part {
  @PrimaryGeneratedColumn()
  id!: number;
  @TreeParent()
  parent!: Relation<Part>;
  @TreeChildren()
  children!: Relation<Part>[];
  @ManyToMany(() => Category)
  @JoinTable()
  categories!: Category[];
}
