import "reflect-metadata";
import { Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class Member {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ unique: true })
  @Index()
  name!: string;
  @Column({ type: "enum", enum: ["admin", "reader"], default: "reader" })
  role!: string;
}

@Entity()
export class Badge {
  @PrimaryGeneratedColumn()
  id!: number;

  @ManyToOne(() => Member)
  member!: Relation<Member>;
}
