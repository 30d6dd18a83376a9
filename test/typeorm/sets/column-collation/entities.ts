import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
export class Collated {
  @PrimaryColumn({ collation: "C" })
  id!: string;
  @Column({ collation: "POSIX" })
  a!: string;
  @Column({ type: "text", collation: "C", unique: true })
  b!: string;
  @Column({ type: "text", collation: "C", array: true })
  c!: string[];
  @Column({ collation: "default" })
  d!: string;
}
