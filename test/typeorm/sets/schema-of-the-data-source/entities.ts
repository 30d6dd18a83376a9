import "reflect-metadata";
import { Column, Entity, JoinTable, ManyToMany, ManyToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

export const options = { schema: "app" };

@Entity()
export class Note {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ type: "enum", enum: ["a", "b"], default: "a" })
  kind!: string;
  @ManyToOne(() => Other)
  other!: Relation<Other>;
}

@Entity({ schema: "public" })
export class Other {
  @PrimaryGeneratedColumn("uuid")
  id!: string;
  @ManyToMany(() => Note)
  @JoinTable()
  notes!: Note[];
}
