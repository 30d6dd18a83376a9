import "reflect-metadata";
import { Column, Entity, EntitySchema, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Author {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ unique: true })
  name!: string;
}

export const BookSchema = new EntitySchema<any>({
  name: "book",
  columns: {
    id: { type: Number, primary: true, generated: "increment" },
    title: { type: "varchar", length: 100 },
  },
  relations: { shelf: { type: "many-to-one", target: "shelf", onDelete: "CASCADE" } },
});

export const ShelfSchema = new EntitySchema({
  name: "shelf",
  columns: { id: { type: "uuid", primary: true, generated: "uuid" } },
});
