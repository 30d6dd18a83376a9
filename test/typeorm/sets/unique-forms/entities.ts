import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn, Unique } from "typeorm";

@Entity()
@Unique(["a", "b"])
@Unique("uq_named", ["c", "a"])
@Unique((one: Uniques) => [one.b])
@Unique("Unique With Capitals", ["d", "a"])
export class Uniques {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  a!: string;
  @Column()
  b!: string;
  @Column({ unique: true, name: "see" })
  c!: string;
  @Column("int", { nullable: true, unique: true })
  d!: number;
}
