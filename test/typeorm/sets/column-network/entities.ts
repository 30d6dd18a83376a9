import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
export class Hosts {
  @PrimaryColumn("inet")
  id!: string;
  @Column("cidr")
  a!: string;
  @Column("macaddr")
  b!: string;
  @Column("macaddr8")
  c!: string;
  @Column("inet", { array: true })
  d!: string[];
}
