import { Column, Entity, JoinColumn, OneToOne, type Relation } from "typeorm";

import { Base } from "../common/base.entity.js";
import { User } from "./user.entity.js";

@Entity("profiles")
export class Profile extends Base {
  @OneToOne(() => User, (user) => user.profile, { onDelete: "CASCADE", nullable: false })
  @JoinColumn()
  user!: Relation<User>;

  @Column({ type: "text", nullable: true })
  biography!: string | null;

  @Column("varchar", { array: true, length: 200, default: [] })
  links!: string[];
}
