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

@Entity()
@Tree("closure-table")
export class Member {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ type: "enum", enum: ["a", "b"], default: "a" })
  kind!: string;
  @TreeParent()
  parent!: Relation<Member>;
  @TreeChildren()
  children!: Member[];
  @ManyToMany(() => Tag)
  @JoinTable()
  tags!: Tag[];
}
