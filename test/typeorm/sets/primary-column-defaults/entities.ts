import "reflect-metadata";
import { Entity, Generated, PrimaryColumn } from "typeorm";

@Entity()
export class Keyed {
  @PrimaryColumn("uuid", { default: () => "gen_random_uuid()" })
  id!: string;
}

@Entity()
export class Worded {
  @PrimaryColumn("text", { default: "main", comment: "One row" })
  id!: string;
}

@Entity()
export class Sequenced {
  @PrimaryColumn("bigint")
  @Generated("increment")
  id!: string;
}

@Entity()
export class Drawn {
  @PrimaryColumn("uuid")
  @Generated("uuid")
  id!: string;
}
