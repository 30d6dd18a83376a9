import "reflect-metadata";
import { Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class User {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ unique: true })
  email!: string;
}

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => User)
  @Index()
  author!: Relation<User>;
}
