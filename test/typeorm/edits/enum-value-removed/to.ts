import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Issue {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ type: "enum", enumName: "issue_state", enum: ["open", "closed"], default: "open" })
  state!: string;
  @Column({ type: "enum", enumName: "issue_state", enum: ["open", "closed"], array: true })
  states!: string[];
}
