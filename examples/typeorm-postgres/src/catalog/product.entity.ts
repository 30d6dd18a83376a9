import { Column, Entity, Index, ManyToOne, OneToMany, Unique, VersionColumn, type Relation } from "typeorm";

import { Base } from "../common/base.entity.js";
import { Category } from "./category.entity.js";
import { Media } from "./media.entity.js";

@Entity("products")
@Unique("products_sku_market", ["sku", "market"])
export class Product extends Base {
  @Column({ length: 40 })
  sku!: string;

  @Column({ type: "char", length: 2, default: "EU" })
  market!: string;

  @Column({ length: 200 })
  title!: string;

  @Column({ type: "numeric", precision: 12, scale: 2 })
  price!: string;

  @Column({ type: "tsvector", generatedType: "STORED", asExpression: `to_tsvector('simple', "title")`, select: false })
  @Index("ix_products_search", { type: "gin" })
  search!: unknown;

  @Column("text", { array: true, default: () => "ARRAY['new']::text[]" })
  tags!: string[];

  @VersionColumn()
  version!: number;

  @ManyToOne(() => Category, { onDelete: "SET NULL" })
  @Index()
  category!: Relation<Category>;

  @OneToMany(() => Media, (media) => media.product)
  media!: Relation<Media>[];
}
