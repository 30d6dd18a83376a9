import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity("member")
export class Member {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ unique: true })
  name!: string;
}
