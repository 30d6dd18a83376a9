import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity({ schema: "shop" })
export class Item {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ unique: true })
  name!: string;
  @Column({ type: "enum", enum: ["a", "b"] })
  kind!: string;
}
