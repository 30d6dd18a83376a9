import "reflect-metadata";
import { Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class SmallIdentity {
  @PrimaryGeneratedColumn("identity", { type: "smallint" })
  id!: number;
}

@Entity()
export class UsualIdentity {
  @PrimaryGeneratedColumn("identity")
  id!: number;
}

@Entity()
export class BigIdentity {
  @PrimaryGeneratedColumn("identity", { type: "bigint", generatedIdentity: "BY DEFAULT" })
  id!: string;
}

@Entity()
export class AlwaysIdentity {
  @PrimaryGeneratedColumn("identity", { generatedIdentity: "ALWAYS", comment: "Never given" })
  id!: number;
}

@Entity()
export class EightIdentity {
  @PrimaryGeneratedColumn("identity", { type: "int8", generatedIdentity: "ALWAYS", name: "key" })
  id!: string;
}

@Entity()
export class TwoIdentity {
  @PrimaryGeneratedColumn("identity", { type: "int2", generatedIdentity: "ALWAYS" })
  id!: number;
}
