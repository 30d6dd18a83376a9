import "reflect-metadata";
import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

@Entity()
@Index(["heading", "ownerName"])
export class Note {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column({ unique: true })
  heading!: string;

  @Index()
  @Column()
  ownerName!: string;
}
