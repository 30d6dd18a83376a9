import "reflect-metadata";
import { EntitySchema } from "typeorm";

export const FolderSchema = new EntitySchema<any>({
  name: "folder",
  columns: { id: { type: Number, primary: true, generated: "increment" } },
  relations: {
    parent: { type: "many-to-one", target: "folder", treeParent: true, inverseSide: "children" },
    children: { type: "one-to-many", target: "folder", treeChildren: true, inverseSide: "parent" },
  },
  trees: [{ type: "closure-table" }],
});
