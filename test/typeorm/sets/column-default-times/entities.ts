import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class TimeDefaults {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("timestamp", { default: () => "CURRENT_TIMESTAMP" })
  a!: Date;
  @Column("timestamptz", { default: () => "now()" })
  b!: Date;
  @Column("date", { default: () => "CURRENT_DATE" })
  c!: string;
  @Column("time", { default: () => "LOCALTIME" })
  d!: string;
  @Column("timestamp", { default: () => "LOCALTIMESTAMP" })
  e!: Date;
  @Column("timetz", { default: () => "CURRENT_TIME" })
  f!: string;
  @Column({ type: "timestamptz", precision: 3, default: () => "CURRENT_TIMESTAMP(3)" })
  g!: Date;
  @Column("timestamptz", { default: () => "now() + interval '1 day'" })
  h!: Date;
  @Column("timestamp", { default: () => "('now'::text)::timestamp(6) with time zone" })
  i!: Date;
  @Column("time", { default: "12:00" })
  j!: string;
  @Column("date", { default: "2026-01-02" })
  k!: string;
  @Column("timestamptz", { default: new Date(Date.UTC(2026, 0, 2, 3, 4, 5)).toISOString() })
  l!: Date;
  @Column("interval", { default: "1 day" })
  m!: string;
  @Column({ type: "timestamptz", default: () => "timezone('utc', now())" })
  n!: Date;
}
