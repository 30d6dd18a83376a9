import "reflect-metadata";
import { EntitySchema } from "typeorm";

export class Base {
  id!: number;
  kind!: string;
}

export class Left extends Base {
  left!: string;
}

export const BaseSchema = new EntitySchema({
  target: Base,
  name: "Base",
  columns: { id: { type: Number, primary: true, generated: "increment" }, kind: { type: String } },
  inheritance: { pattern: "STI", column: "kind" },
});

export const LeftSchema = new EntitySchema({
  target: Left,
  name: "Left",
  type: "entity-child",
  discriminatorValue: "left",
  columns: { left: { type: String } },
});
