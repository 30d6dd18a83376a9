import "reflect-metadata";
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, ViewColumn, ViewEntity } from "typeorm";

@Entity("users", { schema: "app" })
@Index(["id", "name"])
export class AppUser {
  @PrimaryColumn("int") id!: number;
  @Column("text", { nullable: true, unique: true }) name?: string;
}

@Entity("users", { schema: "Odd Schema" })
export class OddUser {
  @PrimaryColumn("int") id!: number;
  @ManyToOne(() => AppUser, { onDelete: "CASCADE" }) @JoinColumn({ name: "other" }) other?: AppUser;
}

@Entity("users")
export class User {
  @PrimaryColumn("int") id!: number;
  @ManyToOne(() => AppUser, { nullable: false }) @JoinColumn({ name: "app_id" }) app!: AppUser;
}

@ViewEntity("names", { schema: "app", expression: "SELECT name FROM app.users" })
export class Name {
  @ViewColumn() name!: string;
}
