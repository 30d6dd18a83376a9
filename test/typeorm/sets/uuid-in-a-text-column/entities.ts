import "reflect-metadata";
import { Entity, Generated, PrimaryColumn } from "typeorm";

@Entity()
export class Coded {
  @PrimaryColumn("text")
  @Generated("uuid")
  id!: string;
}
