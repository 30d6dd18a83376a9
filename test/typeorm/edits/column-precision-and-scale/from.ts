import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Price {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("numeric", { precision: 8, scale: 1 })
  a!: string;
  @Column("numeric")
  b!: string;
  @Column({ type: "timestamp" })
  c!: Date;
  @Column({ type: "time", precision: 3 })
  d!: string;
}
