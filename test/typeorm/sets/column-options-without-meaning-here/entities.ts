import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn, type ValueTransformer } from "typeorm";

const transformer: ValueTransformer = { to: (value: unknown) => value, from: (value: unknown) => value };

@Entity({ orderBy: { a: "ASC" }, engine: "InnoDB", withoutRowid: true })
export class Meaningless {
  @PrimaryGeneratedColumn({ unsigned: true })
  id!: number;
  @Column({ select: false })
  a!: string;
  @Column({ update: false, insert: false })
  b!: string;
  @Column({ transformer })
  c!: string;
  @Column("varchar", { transformer: [transformer, transformer] })
  d!: string;
  @Column({ onUpdate: "CURRENT_TIMESTAMP" })
  e!: Date;
  @Column("int", { unsigned: true })
  f!: number;
  @Column({ type: "timestamp", utc: true })
  g!: Date;
}
