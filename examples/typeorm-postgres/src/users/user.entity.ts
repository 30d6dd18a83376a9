import { Check, Column, Entity, Index, JoinTable, ManyToMany, OneToMany, OneToOne, type Relation } from "typeorm";

import { Address } from "../common/address.js";
import { Base } from "../common/base.entity.js";
import { Order } from "../orders/order.entity.js";
import { Profile } from "./profile.entity.js";
import { Role } from "./role.entity.js";

export enum UserStatus {
  Invited = "invited",
  Active = "active",
  Blocked = "blocked",
}

@Entity("users", { comment: "Customers and staff" })
@Check("users_email_has_at", `"email" like '%@%'`)
@Index("ix_users_active", ["status", "createdAt"], { where: `"status" = 'active'` })
export class User extends Base {
  @Column({ type: "citext", unique: true })
  email!: string;

  @Column({ length: 200 })
  name!: string;

  @Column({ type: "enum", enum: UserStatus, default: UserStatus.Invited })
  status!: UserStatus;

  @Column(() => Address)
  address!: Address;

  @Column({ type: "jsonb", default: {} })
  settings!: Record<string, unknown>;

  @OneToOne(() => Profile, (profile) => profile.user)
  profile!: Relation<Profile>;

  @OneToMany(() => Order, (order) => order.customer)
  orders!: Relation<Order>[];

  @ManyToMany(() => Role, (role) => role.users)
  @JoinTable({ name: "user_roles" })
  roles!: Relation<Role>[];
}
