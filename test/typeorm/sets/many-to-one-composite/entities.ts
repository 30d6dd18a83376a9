import "reflect-metadata";
import { Entity, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from "typeorm";

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
  @ManyToOne(() => Room, { onDelete: "CASCADE" })
  room!: Relation<Room>;
  @ManyToOne(() => Room)
  @JoinColumn([
    { name: "other_number", referencedColumnName: "number" },
    { name: "other_building", referencedColumnName: "building" },
  ])
  other!: Relation<Room>;
  @OneToOne(() => Room)
  @JoinColumn()
  home!: Relation<Room>;
}
