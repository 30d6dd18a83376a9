import "reflect-metadata";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";

@Entity("authors")
export class Author {
  @PrimaryColumn("int") id!: number;
  @Column("text", { unique: true }) code!: string;
}

@Entity("books")
export class Book {
  @PrimaryColumn("int") id!: number;
  @ManyToOne(() => Author, { nullable: false }) @JoinColumn({ name: "author_id" }) author!: Relation<Author>;
  @ManyToOne(() => Author)
  @JoinColumn({ name: "author_code", referencedColumnName: "code", foreignKeyConstraintName: "by_code" })
  byCode?: Relation<Author>;
}
