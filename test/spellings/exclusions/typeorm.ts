import "reflect-metadata";
import { Column, Entity, Exclusion, PrimaryColumn } from "typeorm";

@Entity("bookings")
@Exclusion("no_overlap", `USING gist (room WITH =, during WITH &&) WHERE (room <> 'hall')`)
export class Booking {
  @PrimaryColumn("int") id!: number;
  @Column("text") room!: string;
  @Column("tsrange") during!: string;
}
