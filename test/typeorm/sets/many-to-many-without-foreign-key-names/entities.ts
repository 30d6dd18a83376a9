import "reflect-metadata";
import { Entity, JoinTable, ManyToMany, PrimaryGeneratedColumn } from "typeorm";

@Entity("a_rather_long_name_for_a_table_of_posts")
export class Post {
  @PrimaryGeneratedColumn()
  a_rather_long_name_for_a_key!: number;
  @ManyToMany(() => Tag)
  @JoinTable()
  the_tags_that_it_has!: Tag[];
}

@Entity("a_rather_long_name_for_a_table_of_tags")
export class Tag {
  @PrimaryGeneratedColumn()
  id!: number;
}
