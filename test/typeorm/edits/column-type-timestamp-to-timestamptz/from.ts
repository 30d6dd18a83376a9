import "reflect-metadata";
import { CreateDateColumn, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Event {
  @PrimaryGeneratedColumn()
  id!: number;
  @CreateDateColumn({ type: "timestamp" })
  at!: Date;
}
