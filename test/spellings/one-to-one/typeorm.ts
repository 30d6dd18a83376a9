import "reflect-metadata";
import { Entity, JoinColumn, OneToOne, PrimaryColumn } from "typeorm";

@Entity("users")
export class User {
  @PrimaryColumn("int") id!: number;
}

@Entity("profiles")
export class Profile {
  @PrimaryColumn("int") id!: number;
  @OneToOne(() => User, { nullable: false, onDelete: "CASCADE" }) @JoinColumn({ name: "user_id" }) user!: User;
}
