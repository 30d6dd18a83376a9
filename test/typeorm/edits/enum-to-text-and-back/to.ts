import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Issue {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ default: "open" })
  a!: string;
  @Column({ type: "enum", enum: ["open", "closed"], default: "closed" })
  b!: string;
}
