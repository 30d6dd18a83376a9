import "reflect-metadata";
import { Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

/** @renamedFrom member */
@Entity()
export class Person {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ unique: true })
  @Index()
  name!: string;
  @Column({ type: "enum", enum: ["admin", "reader"], default: "reader" })
  role!: string;
}

@Entity()
export class Badge {
  @PrimaryGeneratedColumn()
  id!: number;
  /** @renamedFrom memberId */
  @ManyToOne(() => Person)
  owner!: Relation<Person>;
}
