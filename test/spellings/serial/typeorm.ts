import "reflect-metadata";
import { Column, Entity, Generated, PrimaryGeneratedColumn } from "typeorm";

@Entity("small")
export class Small {
  @PrimaryGeneratedColumn({ type: "smallint" }) id!: number;
}

@Entity("plain")
export class Plain {
  @PrimaryGeneratedColumn() id!: number;
  @Column() @Generated("increment") beside!: number;
}

@Entity("large")
export class Large {
  @PrimaryGeneratedColumn("increment", { type: "bigint" }) id!: string;
}

@Entity("Odd Name")
export class Odd {
  @PrimaryGeneratedColumn() theId!: number;
}
