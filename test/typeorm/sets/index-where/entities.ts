import "reflect-metadata";
import { Column, DeleteDateColumn, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

@Entity()
@Index(["name"], { where: `"deletedAt" IS NULL` })
@Index("uq_live", ["name", "kind"], { unique: true, where: `"deletedAt" IS NULL AND kind IN ('a', 'b')` })
@Index(["name"], { where: `name like 'x%'` })
export class Partial {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column()
  name!: string;
  @Column()
  @Index({ where: "kind is not null" })
  kind!: string;
  @DeleteDateColumn()
  deletedAt!: Date;
}
