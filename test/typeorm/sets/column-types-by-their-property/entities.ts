import "reflect-metadata";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
export class Reflected {
  @PrimaryColumn()
  id!: string;
  @Column()
  a!: number;
  @Column()
  b!: boolean;
  @Column()
  c!: Date;
  @Column({ type: String })
  d!: string | null;
  @Column({ type: Number, nullable: true })
  e!: number | null;
  @Column({ type: Boolean })
  f!: unknown;
  @Column({ type: Date, precision: 0 })
  g!: unknown;
  @Column({ type: String, length: 12 })
  h!: string;
}
