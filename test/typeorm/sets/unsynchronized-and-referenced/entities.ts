import "reflect-metadata";
import { Column, Entity, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from "typeorm";

export const prelude = "create table accounts (id uuid primary key, name text not null)";

@Entity("accounts", { synchronize: false })
export class Account {
  @PrimaryColumn("uuid")
  id!: string;
  @Column("text")
  name!: string;
}

@Entity()
export class Invoice {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => Account, { nullable: false })
  account!: Relation<Account>;
}
