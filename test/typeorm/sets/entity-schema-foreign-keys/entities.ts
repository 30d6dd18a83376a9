import "reflect-metadata";
import { EntitySchema } from "typeorm";

export const CitySchema = new EntitySchema({
  name: "city",
  columns: { id: { type: String, primary: true }, name: { type: String, unique: true } },
});

export const BoxSchema = new EntitySchema({
  name: "box",
  columns: {
    id: { type: Number, primary: true, generated: "increment" },
    cityId: { type: String, foreignKey: { target: "city", onDelete: "CASCADE" } },
    cityName: { type: String },
  },
  foreignKeys: [{ target: "city", columnNames: ["cityName"], referencedColumnNames: ["name"], name: "fk_box_name" }],
});
