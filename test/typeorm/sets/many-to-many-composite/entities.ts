import "reflect-metadata";
import { Entity, JoinTable, ManyToMany, PrimaryColumn } from "typeorm";

@Entity()
export class Room {
  @PrimaryColumn()
  building!: string;
  @PrimaryColumn("int")
  number!: number;
}

@Entity()
export class Course {
  @PrimaryColumn("uuid")
  id!: string;
  @PrimaryColumn({ length: 10 })
  term!: string;
  @ManyToMany(() => Room)
  @JoinTable()
  rooms!: Room[];
  @ManyToMany(() => Room)
  @JoinTable({
    name: "labs",
    joinColumns: [
      { name: "course_id", referencedColumnName: "id" },
      { name: "course_term", referencedColumnName: "term" },
    ],
    inverseJoinColumns: [
      { name: "b", referencedColumnName: "building" },
      { name: "n", referencedColumnName: "number" },
    ],
  })
  labs!: Room[];
}
