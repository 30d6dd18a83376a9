import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class BooleanDefaults {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ default: true })
  a!: boolean;
  @Column({ default: false })
  b!: boolean;
  @Column("boolean", { default: "t" })
  c!: boolean;
  @Column("boolean", { default: () => "true" })
  d!: boolean;
  @Column("boolean", { default: null, nullable: true })
  e!: boolean;
}
