import "reflect-metadata";
import { Column, Entity, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class Room {
  @PrimaryColumn()
  building!: string;
  @Column("int")
  number!: number;
}

@Entity()
export class Desk {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => Room)
  room!: Relation<Room>;
}
