import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
export class PreciseTimes {
  @PrimaryColumn("timestamptz", { precision: 0 })
  id!: Date;
  @Column({ type: "timestamp", precision: 3 })
  a!: Date;
  @Column({ type: "timestamptz", precision: 6 })
  b!: Date;
  @Column({ type: "time", precision: 0 })
  c!: string;
  @Column({ type: "timetz", precision: 2 })
  d!: string;
  @Column({ type: "interval", precision: 4 })
  e!: string;
  @Column({ type: "timestamp", precision: 3, array: true })
  f!: Date[];
  @Column({ type: "timetz", precision: 1, array: true })
  g!: string[];
  @Column({ type: "timestamp", precision: null })
  h!: Date;
}
