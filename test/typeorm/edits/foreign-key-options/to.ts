import "reflect-metadata";
import { Entity, ManyToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class User {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity()
export class Post {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => User, { onDelete: "CASCADE" })
  a!: Relation<User>;
  @ManyToOne(() => User, { onUpdate: "NO ACTION" })
  b!: Relation<User>;
  @ManyToOne(() => User, { deferrable: "INITIALLY DEFERRED" })
  c!: Relation<User>;
  @ManyToOne(() => User)
  d!: Relation<User>;
}
