import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity({ comment: "it's a note" })
export class Note {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ comment: "new" })
  a!: string;
  @Column({ comment: "added" })
  b!: string;
  @Column()
  c!: string;
}
