import "reflect-metadata";
import { Column, Entity } from "typeorm";

@Entity()
export class ByOption {
  @Column({ primary: true })
  a!: string;
  @Column("int", { primary: true })
  b!: number;
}
