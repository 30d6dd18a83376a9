import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

export enum Size {
  S = "s",
  L = "l",
}

@Entity({ schema: "shop" })
export class Shirt {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ type: "enum", enum: Size })
  size!: Size;
  @Column({ type: "enum", enum: Size, enumName: "shirt_size", default: Size.S })
  named!: Size;
  @Column({ type: "enum", enum: Size, array: true, default: [] })
  sizes!: Size[];
}
