import "reflect-metadata";
import { Column, Entity, Exclusion, PrimaryGeneratedColumn } from "typeorm";

@Entity()
@Exclusion(`USING gist ("room" WITH =, tsrange("from", "to") WITH &&)`)
@Exclusion("xcl_named", `USING gist ("from" WITH =) WHERE (room > 7)`, { deferrable: "INITIALLY DEFERRED" })
export class Booking {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("int")
  room!: number;
  @Column("timestamp")
  from!: Date;
  @Column("timestamp")
  to!: Date;
}
