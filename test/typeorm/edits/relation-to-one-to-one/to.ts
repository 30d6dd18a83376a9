import "reflect-metadata";
import { Entity, JoinColumn, OneToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class User {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity()
export class Profile {
  @PrimaryGeneratedColumn()
  id!: number;
  @OneToOne(() => User)
  @JoinColumn()
  user!: Relation<User>;
}
