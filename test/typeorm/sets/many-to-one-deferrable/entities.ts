import "reflect-metadata";
import { Entity, JoinColumn, ManyToOne, OneToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class User {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => User, { deferrable: "INITIALLY DEFERRED" })
  a!: Relation<User>;
  @ManyToOne(() => User, { deferrable: "INITIALLY IMMEDIATE", onDelete: "CASCADE" })
  b!: Relation<User>;
  @OneToOne(() => User, { deferrable: "INITIALLY DEFERRED" })
  @JoinColumn()
  c!: Relation<User>;
}
