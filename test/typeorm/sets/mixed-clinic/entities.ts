import "reflect-metadata";
import {
  Check,
  Column,
  Entity,
  Exclusion,
  Index,
  JoinColumn,
  JoinTable,
  ManyToMany,
  ManyToOne,
  OneToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Tree,
  TreeChildren,
  TreeParent,
  ViewColumn,
  ViewEntity,
  type Relation,
} from "typeorm";

@Entity()
export class Person {
  @PrimaryGeneratedColumn("uuid")
  id!: string;
  @Column({ type: "varchar", length: 80, collation: "C" })
  name!: string;
  @Column("date")
  born!: string;
  @Column({ type: "enum", enum: ["f", "m", "x"], enumName: "sex", nullable: true })
  sex!: string;
  @OneToOne(() => Doctor, (doctor) => doctor.person)
  doctor!: Relation<Doctor>;
}

@Entity()
export class Doctor {
  @PrimaryColumn("uuid")
  personId!: string;
  @OneToOne(() => Person, (person) => person.doctor, { onDelete: "CASCADE" })
  @JoinColumn()
  person!: Relation<Person>;
  @ManyToMany(() => Department, (department) => department.doctors)
  departments!: Relation<Department>[];
}

@Entity()
@Tree("nested-set")
export class Department {
  @PrimaryGeneratedColumn({ type: "smallint" })
  id!: number;
  @TreeParent()
  parent!: Relation<Department>;
  @TreeChildren()
  children!: Department[];
  @ManyToMany(() => Doctor, (doctor) => doctor.departments, { onDelete: "CASCADE" })
  @JoinTable()
  doctors!: Relation<Doctor>[];
}

@Entity()
export class Room {
  @PrimaryColumn("smallint")
  departmentId!: number;
  @PrimaryColumn({ length: 8 })
  number!: string;
  @ManyToOne(() => Department, { onDelete: "CASCADE" })
  @JoinColumn()
  department!: Relation<Department>;
  @Column("int", { default: 1 })
  beds!: number;
}

@Entity()
@Exclusion("xcl_one_at_a_time", `USING gist ("doctorPersonId" WITH =, "during" WITH &&)`)
@Check(`NOT isempty("during")`)
export class Appointment {
  @PrimaryGeneratedColumn("uuid")
  id!: string;
  @Column("tstzrange")
  during!: string;
  @ManyToOne(() => Doctor, { nullable: false })
  doctor!: Relation<Doctor>;
  @ManyToOne(() => Person, { nullable: false, onDelete: "CASCADE" })
  patient!: Relation<Person>;
  @ManyToOne(() => Room)
  room!: Relation<Room>;
  @Column("jsonb", { array: true, default: [] })
  notes!: object[];
}

@ViewEntity({
  materialized: true,
  expression: `SELECT "doctorPersonId" AS "doctor", count(*) AS "n" FROM "appointment" GROUP BY 1`,
})
@Index(["doctor"], { unique: true })
export class Workload {
  @ViewColumn()
  doctor!: string;
  @ViewColumn()
  n!: string;
}
