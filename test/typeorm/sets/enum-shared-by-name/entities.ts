import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

export enum Colour {
  Red = "red",
  Green = "green",
}

@Entity()
export class Apple {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ type: "enum", enum: Colour, enumName: "colour" })
  skin!: Colour;
  @Column({ type: "enum", enum: Colour, enumName: "colour", default: Colour.Red })
  flesh!: Colour;
}

@Entity()
export class Pear {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ type: "enum", enum: Colour, enumName: "colour", array: true })
  skins!: Colour[];
}
