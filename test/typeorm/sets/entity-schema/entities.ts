import "reflect-metadata";
import { EntitySchema } from "typeorm";

export const CategorySchema = new EntitySchema<any>({
  name: "category",
  columns: {
    id: { type: Number, primary: true, generated: true },
    name: { type: String, length: 40, unique: true, comment: "Shown" },
    path: { type: "ltree", nullable: true },
  },
  relations: {
    items: { type: "one-to-many", target: "item", inverseSide: "category" },
  },
});

export const ItemSchema = new EntitySchema<any>({
  name: "item",
  tableName: "items",
  columns: {
    id: { type: "uuid", primary: true, generated: "uuid", primaryKeyConstraintName: "pk_items" },
    kind: { type: "enum", enum: ["a", "b"], enumName: "item_kind", default: "a" },
    price: { type: "numeric", precision: 10, scale: 2, default: 0 },
    tags: { type: "text", array: true, default: [] },
    createdAt: { type: "timestamptz", createDate: true, name: "created_at" },
    updatedAt: { type: Date, updateDate: true },
    deletedAt: { type: Date, deleteDate: true, nullable: true },
    version: { type: Number, version: true },
    lower: { type: "text", generatedType: "STORED", asExpression: `lower("kindText")`, nullable: true },
    kindText: { type: "text", collation: "C" },
  },
  relations: {
    category: {
      type: "many-to-one",
      target: "category",
      inverseSide: "items",
      joinColumn: { name: "category_id", foreignKeyConstraintName: "fk_items_category" },
      onDelete: "CASCADE",
      nullable: false,
    },
    twin: { type: "one-to-one", target: "item", joinColumn: true, deferrable: "INITIALLY DEFERRED" },
    others: { type: "many-to-many", target: "category", joinTable: { name: "item_others" } },
  },
  indices: [
    { name: "ix_items_price", columns: ["price"], where: "price > 0" },
    { columns: ["kind", "price"], unique: true },
    { name: "ix_elsewhere", synchronize: false },
  ],
  uniques: [{ name: "uq_items", columns: ["kind", "category"], deferrable: "INITIALLY IMMEDIATE" }],
  checks: [{ name: "chk_items", expression: `"price" >= 0` }, { expression: `"version" > 0` }],
  exclusions: [{ name: "xcl_items", expression: `USING gist ("price" WITH =)`, deferrable: "INITIALLY DEFERRED" }],
});
