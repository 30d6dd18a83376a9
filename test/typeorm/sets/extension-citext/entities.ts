import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
export class User {
  @PrimaryColumn("citext")
  email!: string;
  @Column("citext", { array: true, default: [] })
  others!: string[];
  @Column("citext", { default: "Nobody", unique: true })
  name!: string;
}
