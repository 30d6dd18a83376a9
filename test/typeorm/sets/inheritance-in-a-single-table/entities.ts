import "reflect-metadata";
import { ChildEntity, Column, Entity, PrimaryGeneratedColumn, TableInheritance } from "typeorm";

@Entity()
@TableInheritance({ column: { type: "varchar", name: "kind", length: 20 } })
export class Content {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  title!: string;
}

@ChildEntity()
export class Photo extends Content {
  @Column()
  size!: string;
}

@ChildEntity("q")
export class Question extends Content {
  @Column("int", { default: 0 })
  answers!: number;
  @Column({ length: 10 })
  hint!: string;
}

@ChildEntity()
export class Poll extends Question {
  @Column("text", { array: true })
  options!: string[];
}
