import { Column, Entity, ManyToMany, PrimaryGeneratedColumn, type Relation } from "typeorm";

import { User } from "./user.entity.js";

@Entity("roles")
export class Role {
  @PrimaryGeneratedColumn("identity", { generatedIdentity: "ALWAYS" })
  id!: number;

  @Column({ length: 40, unique: true })
  name!: string;

  @ManyToMany(() => User, (user) => user.roles)
  users!: Relation<User>[];
}
