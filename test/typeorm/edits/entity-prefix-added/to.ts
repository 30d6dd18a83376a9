import "reflect-metadata";
import { Entity, JoinTable, ManyToMany, PrimaryGeneratedColumn } from "typeorm";

export const options = { entityPrefix: "app_" };

@Entity()
export class Note {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToMany(() => Tag)
  @JoinTable()
  tags!: Tag[];
}

@Entity()
export class Tag {
  @PrimaryGeneratedColumn()
  id!: number;
}
