import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("Odd Things")
export class Thing {
  @PrimaryColumn("int") theId!: number;
  @Column("text", { name: "with space", nullable: true }) spaced?: string;
  @Column("text") select!: string;
  @Column("text", { name: 'quo"ted', nullable: true }) quoted?: string;
  @Column("text", { name: "Ünïcode", nullable: true }) unicode?: string;
  @Column("text", { nullable: true }) $dollar?: string;
  @Column("text", { name: "1st", nullable: true }) first?: string;
  @Column("text", { name: "back\\slash", nullable: true, unique: true }) slashed?: string;
}
