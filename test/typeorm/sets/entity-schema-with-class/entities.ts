import "reflect-metadata";
import { EntitySchema } from "typeorm";

export class Note {
  id!: number;
  text!: string;
}

export const NoteSchema = new EntitySchema({
  name: "note",
  target: Note,
  schema: "app",
  columns: { id: { type: "bigint", primary: true, generated: "increment" }, text: { type: "text" } },
});
