import "reflect-metadata";
import { Column, Entity, Generated, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Thing {
  @PrimaryGeneratedColumn("uuid")
  id!: string;
  @Column("uuid")
  @Generated("uuid")
  other!: string;
  @Column("uuid", { default: () => "uuid_generate_v4()" })
  byHand!: string;
}
