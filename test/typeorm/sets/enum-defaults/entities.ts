import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

export enum Status {
  Open = "open",
  Closed = "closed",
}

export enum Level {
  Low,
  High,
}

@Entity()
export class Issue {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ type: "enum", enum: Status, default: Status.Open })
  a!: Status;
  @Column({ type: "enum", enum: Level, default: Level.High })
  b!: Level;
  @Column({ type: "enum", enum: Status, nullable: true, default: null })
  c!: Status;
  @Column({ type: "enum", enum: Status, default: () => "'closed'" })
  d!: Status;
  @Column({ type: "simple-enum", enum: Level, default: Level.Low })
  e!: Level;
}
