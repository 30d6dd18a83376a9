import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Issue {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ type: "enum", enum: ["x", "y"] })
  c!: string;
  @Column({ type: "enum", enum: ["x", "y"] })
  d!: string;
}
