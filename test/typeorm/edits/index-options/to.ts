import "reflect-metadata";
import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

@Entity()
@Index("ix_where", ["a"], { where: "a <> 'x'" })
@Index("ix_unique", ["a", "b"], { unique: true })
@Index("ix_order", ["b", "a"])
@Index("ix_type", ["data"], { type: "gin" })
@Index("ix_gone_or_come_b", ["b"])
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
