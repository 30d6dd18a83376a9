import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class FunctionDefaults {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("text", { nullable: true, default: () => "NULL" })
  a!: string;
  @Column("uuid", { default: () => "gen_random_uuid()" })
  b!: string;
  @Column("text", { default: () => "upper('abc')" })
  c!: string;
  @Column("text", { nullable: true, default: () => "current_setting('app.tenant', true)" })
  d!: string;
  @Column("text", { default: () => "'a' || 'b'" })
  e!: string;
  @Column("int", { default: () => "(random() * 100)::int" })
  f!: number;
  @Column("text", { default: () => "CURRENT_USER" })
  g!: string;
}
