import "reflect-metadata";
import { Column, Entity, ManyToOne, OneToMany, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class Category {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  name!: string;
  @ManyToOne(() => Category, (one) => one.children)
  parent!: Relation<Category>;
  @OneToMany(() => Category, (one) => one.parent)
  children!: Category[];
}
