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
    /** @renamedFrom heading */
    title: { type: "text", unique: true },
  },
  relations: {
    /** @renamedFrom writer */
    author: { type: "many-to-one", target: "author", onDelete: "CASCADE" },
  },
});
