import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Issue {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ type: "enum", enum: ["open", "closed"], default: "open" })
  a!: string;
  @Column({ default: "closed" })
  b!: string;
}
