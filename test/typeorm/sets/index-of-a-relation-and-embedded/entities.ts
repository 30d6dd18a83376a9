import "reflect-metadata";
import { Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, Unique, type Relation } from "typeorm";

@Entity()
export class Owner {
  @PrimaryGeneratedColumn()
  id!: number;
}

export class Size {
  @Column("int")
  width!: number;
  @Column("int")
  height!: number;
}

@Entity()
@Index(["owner", "size.width"])
@Index("ix_size", ["size.height", "size.width"])
@Unique("uq_box", ["owner", "size.height"])
export class Box {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => Owner)
  owner!: Relation<Owner>;
  @Column(() => Size)
  size!: Size;
}
