import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
export class Line {
  @PrimaryColumn("int")
  a!: number;
  @Column("int")
  b!: number;
}

@Entity()
export class Row {
  @PrimaryColumn("int")
  a!: number;
  @PrimaryColumn("int")
  b!: number;
}
