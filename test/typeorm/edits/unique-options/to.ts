import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn, Unique } from "typeorm";

@Entity()
@Unique("uq_columns", ["a", "c"])
@Unique("uq_deferred", ["b", "c"], { deferrable: "INITIALLY DEFERRED" })
@Unique("uq_new", ["c"])
export class Doc {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  a!: string;
  @Column()
  b!: string;
  @Column()
  c!: string;
}
