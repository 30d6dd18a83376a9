import "reflect-metadata";
import { Entity, PrimaryColumn, Tree, TreeChildren, TreeParent, type Relation } from "typeorm";

@Entity({ schema: "shop" })
@Tree("closure-table", {
  closureTableName: "category_paths",
  ancestorColumnName: (column) => "above_" + column.propertyName,
  descendantColumnName: (column) => "below_" + column.propertyName,
})
export class ShopCategory {
  @PrimaryColumn("uuid")
  id!: string;
  @TreeChildren({ cascade: true })
  children!: ShopCategory[];
  @TreeParent({ onDelete: "CASCADE" })
  parent!: Relation<ShopCategory>;
}
