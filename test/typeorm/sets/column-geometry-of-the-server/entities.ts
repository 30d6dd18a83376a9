import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Shapes {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("point")
  a!: string;
  @Column("line")
  b!: string;
  @Column("lseg")
  c!: string;
  @Column("box")
  d!: string;
  @Column("path")
  e!: string;
  @Column("polygon")
  f!: string;
  @Column("circle")
  g!: string;
  @Column("point", { array: true, nullable: true })
  h!: string[];
}
