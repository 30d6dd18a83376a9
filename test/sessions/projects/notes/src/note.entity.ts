import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity("notes")
export class Note {
  @PrimaryGeneratedColumn()
  id: number;

  @Column()
  title: string;

  @Column({ type: "enum", enum: ["open", "done"], default: "open" })
  state: string;
}
