import "reflect-metadata";
import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class Person {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ unique: true })
  email!: string;
  @OneToOne(() => Person, (one) => one.husband)
  @JoinColumn({ name: "wife_id" })
  wife!: Relation<Person>;
  @OneToOne(() => Person, (one) => one.wife)
  husband!: Relation<Person>;
}

@Entity()
export class Login {
  @PrimaryColumn()
  email!: string;
  @OneToOne(() => Person)
  @JoinColumn({ name: "email", referencedColumnName: "email" })
  person!: Relation<Person>;
  @Column()
  backup!: number;
  @OneToOne(() => Person)
  @JoinColumn({ name: "backup" })
  backupPerson!: Relation<Person>;
}
