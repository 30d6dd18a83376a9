import "reflect-metadata";
import { Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class User {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => User, { createForeignKeyConstraints: false })
  a!: Relation<User>;
  @ManyToOne(() => User)
  @JoinColumn({ foreignKeyConstraintName: "fk_b" })
  b!: Relation<User>;
}
