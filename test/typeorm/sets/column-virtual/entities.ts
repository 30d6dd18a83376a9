import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn, VirtualColumn } from "typeorm";

@Entity()
export class Company {
  @PrimaryGeneratedColumn()
  id!: number;
  @VirtualColumn({ query: (alias) => `SELECT count(*) FROM "employee" WHERE "companyId" = ${alias}.id` })
  employees!: number;
  @Column()
  name!: string;
}
