import "reflect-metadata";
import { Check, Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

export abstract class Base {
  @PrimaryGeneratedColumn("uuid")
  id!: string;
  @CreateDateColumn()
  @Index()
  createdAt!: Date;
}

@Index(["title"])
@Check(`"title" <> ''`)
export abstract class Content extends Base {
  @Column({ unique: true })
  title!: string;
}

@Entity()
export class Photo extends Content {
  @Column()
  size!: string;
}

@Entity()
export class Question extends Content {
  @Column("int", { default: 0 })
  answers!: number;
  @Column({ length: 100 })
  override title: string = "";
}
