import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity({ comment: "A note" })
export class Note {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ comment: "old" })
  a!: string;
  @Column()
  b!: string;
  @Column({ comment: "gone" })
  c!: string;
}
