import "reflect-metadata";
import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

@Entity()
@Index("ix_where", ["a"], { where: "a <> ''" })
@Index("ix_unique", ["a", "b"])
@Index("ix_order", ["a", "b"])
@Index("ix_type", ["data"], { type: "btree" })
@Index("ix_gone_or_come_a", ["b"])
export class Doc {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  a!: string;
  @Column()
  b!: string;
  @Column("jsonb")
  data!: object;
}
