import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

export class Counters {
  @Column("int", { default: 0 })
  likes!: number;
  @Column("int", { default: 0 })
  shares!: number;
}

export class Meta {
  @Column({ unique: true })
  slug!: string;
  @Column(() => Counters)
  counters!: Counters;
  @Column(() => Counters, { prefix: "c_" })
  others!: Counters;
}

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column(() => Meta)
  meta!: Meta;
  @Column(() => Meta, { prefix: false })
  bare!: Meta;
}
