import "reflect-metadata";
import { EntitySchema } from "typeorm";

export const SizeSchema = new EntitySchema({
  name: "size",
  columns: { width: { type: "int", primary: true }, height: { type: "int", name: "tall", nullable: true } },
});

export const BoxSchema = new EntitySchema<any>({
  name: "box",
  columns: { id: { type: Number, primary: true, generated: "increment" } },
  embeddeds: { inner: { schema: SizeSchema } },
});
