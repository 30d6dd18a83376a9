import "reflect-metadata";
import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

@Entity()
@Index(["words"], { type: "gin" })
@Index(["at"], { type: "brin" })
@Index(["at", "name"], { type: "btree" })
@Index("ix_hash", ["name"], { type: "hash" })
@Index("ix_range", ["range"], { type: "gist" })
@Index("ix_spgist", ["name"], { type: "spgist" })
@Index("ix_spatial", ["place"], { spatial: true })
export class Typed {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("text")
  name!: string;
  @Column("tsvector")
  words!: string;
  @Column("timestamptz")
  at!: Date;
  @Column("int4range")
  range!: string;
  @Index({ spatial: true })
  @Column("point")
  place!: string;
  @Index({ type: "gin" })
  @Column("jsonb")
  document!: object;
}
