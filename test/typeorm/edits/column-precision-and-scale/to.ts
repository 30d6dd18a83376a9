import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Price {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("numeric", { precision: 12, scale: 2 })
  a!: string;
  @Column("numeric", { precision: 5, scale: 1 })
  b!: string;
  @Column({ type: "timestamp", precision: 0 })
  c!: Date;
  @Column({ type: "time" })
  d!: string;
}
