import { ChildEntity, Column, Entity, ManyToOne, TableInheritance, type Relation } from "typeorm";

import { Base } from "../common/base.entity.js";
import { Product } from "./product.entity.js";

/** Pictures and films in one table. */
@Entity("media")
@TableInheritance({ column: { type: "varchar", name: "kind" } })
export abstract class Media extends Base {
  @Column({ length: 500 })
  url!: string;

  @ManyToOne(() => Product, (product) => product.media, { onDelete: "CASCADE", nullable: false })
  product!: Relation<Product>;
}

@ChildEntity("picture")
export class Picture extends Media {
  @Column({ type: "integer" })
  width!: number;

  @Column({ type: "integer" })
  height!: number;
}

@ChildEntity("film")
export class Film extends Media {
  @Column({ type: "interval" })
  duration!: string;
}
