import "reflect-metadata";
import { CreateDateColumn, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Note {
  @PrimaryGeneratedColumn()
  id!: number;
  @CreateDateColumn({ name: "created_at" })
  createdAt!: Date;
}
