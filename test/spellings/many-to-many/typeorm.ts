import "reflect-metadata";
import { Entity, JoinTable, ManyToMany, PrimaryColumn } from "typeorm";

@Entity("posts")
export class Post {
  @PrimaryColumn("int") id!: number;
  @ManyToMany(() => Tag)
  @JoinTable({ name: "post_tags", joinColumn: { name: "post_id" }, inverseJoinColumn: { name: "tag" } })
  tags!: Tag[];
}

@Entity("tags")
export class Tag {
  @PrimaryColumn("text") name!: string;
}
