import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

export const prelude = "create schema types";

export enum Size {
  S = "s",
  L = "l",
}

@Entity()
export class Shirt {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ type: "enum", enum: Size, enumName: "types.size" })
  size!: Size;
}
