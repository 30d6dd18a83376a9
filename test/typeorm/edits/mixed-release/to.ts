import "reflect-metadata";
import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

/** @renamedFrom member */
@Entity("account")
@Index("ix_name", ["name"], { unique: true })
export class Account {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ length: 100 })
  name!: string;
  @Column({ type: "enum", enum: ["reader", "editor", "admin"], enumName: "role", default: "reader" })
  role!: string;
}

@Entity()
@Check("chk_views", "views >= 0")
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  title!: string;
  @Column("bigint", { default: 0 })
  views!: string;
  @Column({ default: "draft" })
  @Index()
  state!: string;
  @ManyToOne(() => Account, { nullable: false, onDelete: "CASCADE" })
  author!: Relation<Account>;
}
