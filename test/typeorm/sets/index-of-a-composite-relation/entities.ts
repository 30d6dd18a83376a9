import "reflect-metadata";
import { Column, Entity, Index, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class Room {
  @PrimaryColumn()
  building!: string;
  @PrimaryColumn("int")
  number!: number;
}

@Entity()
@Index(["room"])
@Index("ix_both", ["room", "at"], { unique: true })
export class Visit {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => Room)
  room!: Relation<Room>;
  @Column()
  at!: Date;
}
