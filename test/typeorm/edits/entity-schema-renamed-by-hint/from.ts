import "reflect-metadata";
import { EntitySchema } from "typeorm";

export const AuthorSchema = new EntitySchema<any>({
  name: "author",
  columns: { id: { type: "int", primary: true, generated: "increment" } },
});

export const BookSchema = new EntitySchema<any>({
  name: "book",
  columns: {
    id: { type: "int", primary: true, generated: "increment" },

    heading: { type: "text", unique: true },
  },
  relations: {
    writer: { type: "many-to-one", target: "author", onDelete: "CASCADE" },
  },
});
