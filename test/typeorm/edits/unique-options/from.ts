import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn, Unique } from "typeorm";

@Entity()
@Unique("uq_columns", ["a", "b"])
@Unique("uq_deferred", ["b", "c"])
@Unique("uq_old", ["c"])
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
