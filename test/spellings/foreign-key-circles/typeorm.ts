import "reflect-metadata";
import { Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";

@Entity("people")
export class Person {
  @PrimaryColumn("int") id!: number;
  @ManyToOne(() => Person) @JoinColumn({ name: "boss_id" }) boss?: Relation<Person>;
  @ManyToOne(() => Team, { onDelete: "SET NULL" }) @JoinColumn({ name: "team_id" }) team?: Relation<Team>;
}

@Entity("teams")
export class Team {
  @PrimaryColumn("int") id!: number;
  @ManyToOne(() => Person, { nullable: false }) @JoinColumn({ name: "lead_id" }) lead!: Relation<Person>;
}
