import "reflect-metadata";
import {
  Column,
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
export class Tag {
  @PrimaryGeneratedColumn()
  id!: number;
}

/** @renamedFrom Member */
@Entity()
@Tree("closure-table")
export class Person {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ type: "enum", enum: ["a", "b"], default: "a" })
  kind!: string;
  @TreeParent()
  parent!: Relation<Person>;
  @TreeChildren()
  children!: Person[];
  @ManyToMany(() => Tag)
  @JoinTable()
  tags!: Tag[];
}
