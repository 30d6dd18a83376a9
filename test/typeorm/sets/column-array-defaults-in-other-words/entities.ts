import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Words {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("int", { array: true, default: () => "array[]::integer[]" })
  a!: number[];
  @Column("uuid", { array: true, default: () => "ARRAY[gen_random_uuid()]" })
  b!: string[];
  @Column("varchar", { array: true, length: 5, default: "{}" })
  c!: string[];
  @Column("jsonb", { array: true, default: () => "ARRAY['{}'::jsonb]" })
  d!: object[];
  @Column("boolean", { array: true, default: [true, false] })
  e!: boolean[];
  @Column("timestamptz", { array: true, default: "{2026-01-01}" })
  f!: Date[];
  @Column("numeric", { precision: 5, scale: 1, array: true, default: [0.5, 1] })
  g!: string[];
}
