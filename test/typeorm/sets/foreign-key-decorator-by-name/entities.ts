import "reflect-metadata";
import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";

@Entity()
export class City {
  @PrimaryColumn()
  id!: string;
}

@Entity()
export class Airport {
  @PrimaryColumn()
  code!: string;
  @Column()
  @ForeignKey("City", (city: City) => city.id, { onDelete: "RESTRICT" })
  cityId!: string;
}
