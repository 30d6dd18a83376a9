import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

export enum Status {
  Open = "open",
  Closed = "closed",
}

export enum Level {
  Low,
  High = 10,
}

@Entity()
export class Issue {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ type: "enum", enum: Status })
  status!: Status;
  @Column({ type: "enum", enum: Level, nullable: true })
  level!: Level;
  @Column({ type: "enum", enum: ["a", "b c", "it's", 'say "x"', "ü"] })
  listed!: string;
  @Column({ type: "simple-enum", enum: Status })
  simple!: Status;
  @Column({ type: "enum", enum: { one: "1st", two: "2nd" } })
  object!: string;
}
