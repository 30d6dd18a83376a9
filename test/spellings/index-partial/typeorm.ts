import "reflect-metadata";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";

@Entity("things")
@Index("one_living", ["a"], { unique: true, where: "deleted_at IS NULL" })
export class Thing {
  @PrimaryColumn("int") id!: number;
  @Column("text", { nullable: true }) a?: string;
  @Column("timestamptz", { name: "deleted_at", nullable: true }) deletedAt?: Date;
  @Index({ where: "status IN ('open', 'new') AND (a <> '')" }) @Column("text", { default: "open" }) status!: string;
}
