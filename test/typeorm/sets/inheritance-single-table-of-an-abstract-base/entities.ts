import "reflect-metadata";
import {
  ChildEntity,
  Column,
  Entity,
  Index,
  ManyToOne,
  OneToMany,
  PrimaryGeneratedColumn,
  TableInheritance,
  VersionColumn,
  type Relation,
} from "typeorm";

export abstract class Base {
  @PrimaryGeneratedColumn("uuid")
  id!: string;
  @VersionColumn()
  version!: number;
}

@Entity("parties")
@TableInheritance({ column: { type: "varchar", name: "party_type" } })
export abstract class Party extends Base {
  @Column()
  name!: string;
}

@ChildEntity("person")
export class Person extends Party {
  @Column({ type: "date" })
  born!: string;
  @Column({ default: false })
  member!: boolean;
}

@ChildEntity("company")
@Index("ix_vat", ["vat"], { unique: true, where: `"vat" IS NOT NULL` })
export class Company extends Party {
  @Column({ length: 20 })
  vat!: string;
  @OneToMany(() => Employee, (one) => one.company)
  employees!: Relation<Employee>[];
}

@ChildEntity("employee")
export class Employee extends Party {
  @ManyToOne(() => Company, (one) => one.employees, { nullable: false, onDelete: "CASCADE" })
  company!: Relation<Company>;
}
