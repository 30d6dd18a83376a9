import "reflect-metadata";
import {
  CreateDateColumn,
  DeleteDateColumn,
  Entity,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
  VersionColumn,
} from "typeorm";

@Entity()
export class Dated {
  @PrimaryGeneratedColumn()
  id!: number;
  @CreateDateColumn()
  createdAt!: Date;
  @UpdateDateColumn()
  updatedAt!: Date;
  @DeleteDateColumn()
  deletedAt!: Date | null;
  @VersionColumn()
  version!: number;
  @CreateDateColumn({ type: "timestamptz" })
  createdTz!: Date;
  @UpdateDateColumn({
    type: "timestamp",
    precision: 3,
    default: () => "CURRENT_TIMESTAMP(3)",
    onUpdate: "CURRENT_TIMESTAMP(3)",
  })
  updatedPrecise!: Date;
  @DeleteDateColumn({ type: "timestamptz", name: "deleted_tz" })
  deletedTz!: Date | null;
  @CreateDateColumn({ type: "date" })
  createdOn!: string;
  @VersionColumn({ type: "smallint", default: 1 })
  smallVersion!: number;
}
