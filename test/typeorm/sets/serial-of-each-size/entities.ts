import "reflect-metadata";
import { Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Small {
  @PrimaryGeneratedColumn("increment", { type: "smallint" })
  id!: number;
}

@Entity()
export class Usual {
  @PrimaryGeneratedColumn("increment")
  id!: number;
}

@Entity()
export class Big {
  @PrimaryGeneratedColumn("increment", { type: "bigint" })
  id!: string;
}

@Entity()
export class Aliased {
  @PrimaryGeneratedColumn({ type: "int8", name: "key" })
  id!: string;
}

@Entity()
export class Two {
  @PrimaryGeneratedColumn({ type: "int2" })
  id!: number;
}
