import "reflect-metadata";
import { Entity, ManyToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class Team {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => Member)
  lead!: Relation<Member>;
}

@Entity()
export class Member {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => Team, { nullable: false })
  team!: Relation<Team>;
  @ManyToOne(() => Member)
  mentor!: Relation<Member>;
}
