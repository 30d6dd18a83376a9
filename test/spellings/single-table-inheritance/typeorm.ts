import "reflect-metadata";
import { ChildEntity, Column, Entity, PrimaryGeneratedColumn, TableInheritance } from "typeorm";

@Entity("content")
@TableInheritance({ column: { type: "varchar", name: "kind" } })
export class Content {
  @PrimaryGeneratedColumn() id!: number;
  @Column("text") title!: string;
}

@ChildEntity()
export class Photo extends Content {
  @Column("int") stars!: number;
}

@ChildEntity("essay")
export class Essay extends Content {
  @Column("text") body!: string;
}
