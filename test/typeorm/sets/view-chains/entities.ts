import "reflect-metadata";
import { Entity, PrimaryGeneratedColumn, ViewColumn, ViewEntity } from "typeorm";

@ViewEntity({ expression: `SELECT id FROM middle`, dependsOn: ["Middle"] })
export class Last {
  @ViewColumn()
  id!: number;
}

@ViewEntity({ expression: `SELECT id FROM first`, dependsOn: ["First"] })
export class Middle {
  @ViewColumn()
  id!: number;
}

@ViewEntity({ expression: `SELECT id FROM base` })
export class First {
  @ViewColumn()
  id!: number;
}

@Entity()
export class Base {
  @PrimaryGeneratedColumn()
  id!: number;
}
