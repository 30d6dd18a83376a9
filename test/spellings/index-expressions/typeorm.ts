import "reflect-metadata";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";

@Entity("things")
@Index("ix_lower", { synchronize: false })
@Index("ix_mixed", { synchronize: false })
@Index("ix_class", { synchronize: false })
@Index("ix_stored", ["b"])
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Column("text", { nullable: true }) a?: string;
  @Column("text", { nullable: true }) b?: string;
}
