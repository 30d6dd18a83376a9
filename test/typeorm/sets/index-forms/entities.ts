import "reflect-metadata";
import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

@Entity()
@Index(["a", "b"])
@Index("ix_named", ["b", "a"])
@Index((one: Indexed) => [one.c, one.a])
@Index("ix_by_function", () => ({ a: 1, c: -1 }))
@Index(["d"], { unique: true })
@Index("Index With Capitals", ["c"])
export class Indexed {
  @PrimaryGeneratedColumn()
  id!: number;
  @Index()
  @Column()
  a!: string;
  @Index("ix_b")
  @Column()
  b!: string;
  @Index({ unique: true })
  @Column({ name: "see" })
  c!: string;
  @Index("ix_d", { unique: true })
  @Column()
  d!: string;
}
