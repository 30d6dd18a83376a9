import "reflect-metadata";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class Project {
  @PrimaryColumn()
  tenant!: string;
  @PrimaryColumn("int")
  id!: number;
}

@Entity()
export class Member {
  @PrimaryColumn()
  tenant!: string;
  @PrimaryColumn("uuid")
  id!: string;
}

@Entity()
export class Task {
  @PrimaryColumn()
  tenant!: string;
  @PrimaryGeneratedColumn()
  id!: number;
  @Column("int", { name: "project_id" })
  projectId!: number;
  @ManyToOne(() => Project, { onDelete: "CASCADE" })
  @JoinColumn([
    { name: "tenant", referencedColumnName: "tenant" },
    { name: "project_id", referencedColumnName: "id" },
  ])
  project!: Relation<Project>;
  @ManyToOne(() => Member)
  @JoinColumn([
    { name: "tenant", referencedColumnName: "tenant" },
    { name: "member_id", referencedColumnName: "id" },
  ])
  member!: Relation<Member>;
}
