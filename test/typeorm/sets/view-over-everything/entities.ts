import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn, ViewColumn, ViewEntity } from "typeorm";

export enum State {
  On = "on",
  Off = "off",
}

@Entity()
export class Device {
  @PrimaryGeneratedColumn("uuid")
  id!: string;
  @Column({ type: "enum", enum: State })
  state!: State;
  @Column("jsonb", { default: {} })
  data!: object;
  @Column("varchar", { array: true })
  tags!: string[];
}

@ViewEntity({
  expression: `
    WITH live AS (SELECT * FROM "device" WHERE "state" = 'on')
    SELECT "id", "data"->>'name' AS "name", unnest("tags") AS "tag", CASE WHEN "state" IN ('on', 'off') THEN 1 END AS "known",
      row_number() OVER (PARTITION BY "state" ORDER BY "id") AS "nth"
    FROM live;
  `,
})
export class LiveDevice {
  @ViewColumn()
  id!: string;
}
