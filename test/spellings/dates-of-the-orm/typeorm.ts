import "reflect-metadata";
import { CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from "typeorm";

@Entity("things")
export class Thing {
  @PrimaryColumn("int") id!: number;
  @CreateDateColumn() createdAt!: Date;
  @UpdateDateColumn({ type: "timestamptz", precision: 3, default: () => "now()" }) updatedAt!: Date;
  @VersionColumn() version!: number;
}
