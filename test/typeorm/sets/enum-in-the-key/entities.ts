import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

export enum Language {
  German = "de",
  English = "en",
}

@Entity()
export class Translation {
  @PrimaryColumn({ type: "enum", enum: Language })
  language!: Language;
  @PrimaryColumn()
  key!: string;
  @Column()
  text!: string;
}
