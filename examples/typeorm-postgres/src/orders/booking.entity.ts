import { Column, Entity, Exclusion, PrimaryGeneratedColumn } from "typeorm";

/** A delivery slot: no two for one van at the same time. */
@Entity("bookings", { schema: "logistics" })
@Exclusion("bookings_no_overlap", `USING gist ("van" WITH =, "during" WITH &&)`)
export class Booking {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column({ type: "integer" })
  van!: number;

  @Column({ type: "tstzrange" })
  during!: string;
}
