import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity("small")
export class Small {
  @PrimaryGeneratedColumn("identity", { type: "smallint", generatedIdentity: "ALWAYS" }) id!: number;
}

@Entity("plain")
export class Plain {
  @PrimaryGeneratedColumn("identity") id!: number;
}

@Entity("large")
export class Large {
  @PrimaryGeneratedColumn("identity", { type: "bigint", generatedIdentity: "ALWAYS" }) id!: string;
  @Column("text", { nullable: true }) name?: string;
}
