import "reflect-metadata";
import { Check, Column, Entity, PrimaryColumn } from "typeorm";

@Entity("things")
@Check("a > 0")
@Check("known_b", "b IN ('x', 'it''s y', 'z')")
@Check("in_order", `"c" IS NULL OR "d" IS NULL OR "c" < "d"`)
@Check("no_space", "b !~ '^\\s' AND length(b) BETWEEN 1 AND 20")
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Column("int", { nullable: true }) a?: number;
  @Column("text") b!: string;
  @Column("date", { nullable: true }) c?: string;
  @Column("date", { nullable: true }) d?: string;
}
