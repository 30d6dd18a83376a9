import "reflect-metadata";
import { Column, Entity, Index, JoinTable, ManyToMany, PrimaryGeneratedColumn } from "typeorm";

export const options = { entityPrefix: "app_" };

@Entity()
export class Note {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ type: "enum", enum: ["a", "b"] })
  kind!: string;
  @ManyToMany(() => Tag)
  @JoinTable()
  tags!: Tag[];
  @ManyToMany(() => Tag)
  @JoinTable({ name: "note_topics" })
  topics!: Tag[];
}

@Entity("labels")
export class Tag {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ unique: true })
  @Index()
  name!: string;
}
