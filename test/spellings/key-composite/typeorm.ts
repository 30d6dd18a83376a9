import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("members")
export class Member {
  @PrimaryColumn("int", { name: "user_id" }) userId!: number;
  @PrimaryColumn("int", { name: "team_id" }) teamId!: number;
  @Column("date", { nullable: true }) since?: string;
}

@Entity("named")
export class Named {
  @PrimaryColumn("text", { primaryKeyConstraintName: "pk_named" }) a!: string;
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "pk_named" }) b!: string;
}

@Entity("single")
export class Single {
  @PrimaryColumn("text", { primaryKeyConstraintName: "pk_single" }) id!: string;
}
