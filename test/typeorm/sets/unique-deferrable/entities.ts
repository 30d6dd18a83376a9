import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn, Unique } from "typeorm";

@Entity()
@Unique(["a"], { deferrable: "INITIALLY DEFERRED" })
@Unique("uq_two", ["a", "b"], { deferrable: "INITIALLY IMMEDIATE" })
export class Places {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  a!: string;
  @Column()
  b!: string;
}
