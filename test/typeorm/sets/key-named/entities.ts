import "reflect-metadata";
import { Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Named {
  @PrimaryGeneratedColumn({ primaryKeyConstraintName: "pk_named" })
  id!: number;
}

@Entity()
export class NamedComposite {
  @PrimaryColumn({ primaryKeyConstraintName: "PK of two" })
  a!: string;
  @PrimaryColumn({ primaryKeyConstraintName: "PK of two" })
  b!: string;
}

@Entity()
export class NamedUuid {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_uuid" })
  id!: string;
}
