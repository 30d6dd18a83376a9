import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class OtherDefaults {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("inet", { default: "127.0.0.1" })
  a!: string;
  @Column("point", { default: "(1,2)" })
  b!: string;
  @Column("bytea", { default: "\\x00ff" })
  c!: Buffer;
  @Column({ type: "bit", length: 4, default: "0101" })
  d!: string;
  @Column("int4range", { default: "[1,10)" })
  e!: string;
  @Column("uuid", { default: "00000000-0000-0000-0000-000000000000" })
  f!: string;
  @Column("tsvector", { default: "" })
  g!: string;
  @Column("xml", { default: "<a/>" })
  h!: string;
  @Column("macaddr", { default: "08:00:2b:01:02:03" })
  i!: string;
}
