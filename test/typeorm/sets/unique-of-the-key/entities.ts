import "reflect-metadata";
import { Entity, PrimaryColumn, Unique } from "typeorm";

@Entity()
@Unique("uq_ab", ["a", "b"])
export class Doubly {
  @PrimaryColumn()
  a!: string;
  @PrimaryColumn()
  b!: string;
}

@Entity()
export class Single {
  @PrimaryColumn({ unique: true })
  id!: string;
}
