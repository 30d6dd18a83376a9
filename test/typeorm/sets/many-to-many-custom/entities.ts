import "reflect-metadata";
import { Column, Entity, JoinTable, ManyToMany, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Tag {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ unique: true })
  slug!: string;
}

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToMany(() => Tag)
  @JoinTable({
    name: "post_tags",
    joinColumn: { name: "post_id", referencedColumnName: "id", foreignKeyConstraintName: "fk_post_tags_post" },
    inverseJoinColumn: { name: "tag_id", referencedColumnName: "id", foreignKeyConstraintName: "fk_post_tags_tag" },
  })
  tags!: Tag[];
  @ManyToMany(() => Tag)
  @JoinTable({ name: "PostSlugs", inverseJoinColumn: { referencedColumnName: "slug" } })
  slugs!: Tag[];
  @ManyToMany(() => Tag)
  @JoinTable({ name: "post_topics", schema: "links" })
  topics!: Tag[];
}
