import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
export class Times {
  @PrimaryColumn("timestamptz")
  id!: Date;
  @Column("timestamp")
  a!: Date;
  @Column("timestamp without time zone")
  b!: Date;
  @Column("timestamp with time zone")
  c!: Date;
  @Column("date")
  d!: string;
  @Column("time")
  e!: string;
  @Column("timetz")
  f!: string;
  @Column("time without time zone")
  g!: string;
  @Column("time with time zone")
  h!: string;
  @Column("interval")
  i!: string;
  @Column()
  j!: Date;
}
