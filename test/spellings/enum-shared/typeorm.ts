import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

enum Level {
  Low = "low",
  High = "high",
}

@Entity("one")
export class One {
  @PrimaryColumn("int") id!: number;
  @Column("enum", { enum: Level, enumName: "level" }) level!: Level;
}

@Entity("two")
export class Two {
  @PrimaryColumn("int") id!: number;
  @Column("enum", { enum: Level, enumName: "level", nullable: true }) level?: Level;
  @Column("enum", { enum: [1, 2], enumName: "app.level", nullable: true }) own?: number;
  @Column("enum", { enum: ["a"], enumName: "app.Odd Kind", nullable: true }) odd?: string;
}

@Entity("three", { schema: "app" })
export class Three {
  @PrimaryColumn("int") id!: number;
  @Column("enum", { enum: ["1", "2"], enumName: "level", nullable: true, default: "2" }) level?: string;
}
