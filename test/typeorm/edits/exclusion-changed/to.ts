import "reflect-metadata";
import { Column, Entity, Exclusion, PrimaryGeneratedColumn } from "typeorm";

@Entity()
@Exclusion("xcl_booking", `USING gist ("room" WITH =, "during" WITH &&)`, { deferrable: "INITIALLY DEFERRED" })
export class Booking {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("int")
  room!: number;
  @Column("daterange")
  during!: string;
}
