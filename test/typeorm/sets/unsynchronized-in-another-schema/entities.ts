import "reflect-metadata";
import { Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from "typeorm";

export const prelude = "create schema auth; create table auth.users (id uuid primary key)";

@Entity("users", { schema: "auth", synchronize: false })
export class User {
  @PrimaryColumn("uuid")
  id!: string;
}

@Entity()
export class Profile {
  @PrimaryColumn("uuid")
  id!: string;
  @OneToOne(() => User, { onDelete: "CASCADE" })
  @JoinColumn({ name: "id" })
  user!: Relation<User>;
}
