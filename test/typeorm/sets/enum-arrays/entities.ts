import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

export enum Role {
  Admin = "admin",
  Writer = "writer",
}

@Entity()
export class Account {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ type: "enum", enum: Role, array: true })
  a!: Role[];
  @Column({ type: "enum", enum: Role, array: true, default: [Role.Admin] })
  b!: Role[];
  @Column({ type: "enum", enum: Role, array: true, default: "{writer,admin}" })
  c!: Role[];
  @Column({ type: "enum", enum: Role, array: true, default: () => "'{}'" })
  d!: Role[];
  @Column({ type: "enum", enum: Role, array: true, nullable: true, enumName: "role_list" })
  e!: Role[];
}
