import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Attributes {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("hstore", { hstoreType: "object", nullable: true })
  a!: object;
  @Column("hstore", { hstoreType: "string", default: "a=>1" })
  b!: string;
}
