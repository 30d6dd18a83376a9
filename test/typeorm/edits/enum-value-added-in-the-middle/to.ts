import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Issue {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ type: "enum", enum: ["open", "waiting", "closed"], default: "open" })
  state!: string;
  @Column({ type: "enum", enum: ["open", "closed"], array: true, default: [] })
  states!: string[];
}
