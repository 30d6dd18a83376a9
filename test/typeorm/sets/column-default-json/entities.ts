import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class JsonDefaults {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("jsonb", { default: {} })
  a!: object;
  @Column("jsonb", { default: [] })
  b!: object;
  @Column("jsonb", { default: { b: 1, aa: "it's", nested: { list: [1, null, true] } } })
  c!: object;
  @Column("json", { default: { order: 1, kept: 2, as: 3, written: 4 } })
  d!: object;
  @Column("jsonb", { default: "{}" })
  e!: object;
  @Column("jsonb", { default: () => "'{}'::jsonb" })
  f!: object;
  @Column("jsonb", { default: () => "jsonb_build_object('a', 1)" })
  g!: object;
  @Column("simple-json", { default: '{"a":1}' })
  h!: object;
}
