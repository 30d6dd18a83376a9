import "reflect-metadata";
import { EntitySchema } from "typeorm";

export const NoteSchema = new EntitySchema({
  name: "note",
  columns: { id: { type: Number, primary: true, generated: "increment" }, text: { type: "text" } },
});

export const LongNoteSchema = new EntitySchema({
  name: "long_note",
  type: "view",
  expression: `SELECT id, text FROM note WHERE length(text) > 100`,
  columns: { id: { type: Number }, text: { type: String } },
});
