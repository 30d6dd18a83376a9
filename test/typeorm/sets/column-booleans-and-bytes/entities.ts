import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
export class Plain {
  @PrimaryColumn("uuid")
  id!: string;
  @Column("bool")
  a!: boolean;
  @Column("boolean", { nullable: true })
  b!: boolean;
  @Column()
  c!: boolean;
  @Column("bytea")
  d!: Buffer;
  @Column("uuid", { nullable: true })
  e!: string;
  @Column("xml", { nullable: true })
  f!: string;
}
