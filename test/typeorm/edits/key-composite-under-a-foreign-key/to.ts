import "reflect-metadata";
import { Entity, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class Room {
  @PrimaryColumn()
  building!: string;
  @PrimaryColumn("int")
  number!: number;
}

@Entity()
export class Desk {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => Room)
  room!: Relation<Room>;
}
