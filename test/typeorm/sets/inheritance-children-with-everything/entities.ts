import "reflect-metadata";
import {
  Check,
  ChildEntity,
  Column,
  Entity,
  Index,
  JoinColumn,
  JoinTable,
  ManyToMany,
  ManyToOne,
  OneToOne,
  PrimaryGeneratedColumn,
  TableInheritance,
  Unique,
  type Relation,
} from "typeorm";

@Entity()
export class Owner {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity()
@TableInheritance({ column: { type: "varchar", name: "type" } })
export class Vehicle {
  @PrimaryGeneratedColumn()
  id!: number;
}

@ChildEntity()
@Index(["wheels"])
@Unique("uq_plate", ["plate"])
@Check("chk_wheels", `"wheels" > 0`)
export class Car extends Vehicle {
  @Column("int")
  wheels!: number;
  @Column()
  plate!: string;
  @ManyToOne(() => Owner, { onDelete: "CASCADE" })
  owner!: Relation<Owner>;
  @ManyToMany(() => Owner)
  @JoinTable()
  drivers!: Owner[];
}

@ChildEntity()
export class Ship extends Vehicle {
  @Column({ unique: true })
  @Index()
  name!: string;
  @OneToOne(() => Owner)
  @JoinColumn({ name: "captain_id" })
  captain!: Relation<Owner>;
  @Column({ type: "enum", enum: ["steam", "sail"] })
  drive!: string;
}
