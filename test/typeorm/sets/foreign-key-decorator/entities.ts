import "reflect-metadata";
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";

@Entity()
@Index(["name", "region"], { unique: true })
@Unique(["name", "region"])
export class City {
  @PrimaryColumn()
  id!: string;
  @Column({ unique: true })
  name!: string;
  @Column()
  region!: string;
}

@Entity()
@ForeignKey(() => City, ["cityName", "cityRegion"], ["name", "region"], {
  onDelete: "CASCADE",
  deferrable: "INITIALLY DEFERRED",
})
export class Airport {
  @PrimaryColumn()
  code!: string;
  @Column()
  @ForeignKey(() => City)
  cityId!: string;
  @Column()
  @ForeignKey(() => City, "name", { name: "fk_airport_city", onUpdate: "CASCADE" })
  cityName!: string;
  @Column()
  cityRegion!: string;
}
