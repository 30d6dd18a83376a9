import "reflect-metadata";
import { Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity("app.note")
export class Note {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ type: "enum", enum: ["a"] })
  kind!: string;
  @Column()
  @Index()
  text!: string;
  @ManyToOne(() => Note)
  parent!: Relation<Note>;
}
