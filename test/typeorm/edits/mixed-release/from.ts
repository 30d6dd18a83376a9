import "reflect-metadata";
import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity("member")
@Index("ix_name", ["name"])
export class Account {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ length: 50 })
  name!: string;
  @Column({ type: "enum", enum: ["reader", "admin"], enumName: "role", default: "reader" })
  role!: string;
}

@Entity()
@Check("chk_views", "views >= 0")
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  title!: string;
  @Column("int", { default: 0 })
  views!: string;

  @ManyToOne(() => Account)
  author!: Relation<Account>;
}
