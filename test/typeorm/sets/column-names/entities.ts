import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Named {
  @PrimaryGeneratedColumn({ name: "ID" })
  id!: number;
  @Column({ name: "first name" })
  a!: string;
  @Column({ name: "order" })
  b!: string;
  @Column({ name: "größe" })
  c!: string;
  @Column({ name: "dotted.name" })
  d!: string;
  @Column({ name: "CamelCase", unique: true })
  e!: string;
  @Column()
  $dollar!: string;
  @Column({ name: "名前" })
  f!: string;
  @Column({ name: "constructor" })
  g!: string;
}
