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
  @ManyToOne(() => User, { onDelete: "CASCADE", onUpdate: "CASCADE" })
  a!: Relation<User>;
  @ManyToOne(() => User, { onDelete: "SET NULL", onUpdate: "SET NULL" })
  b!: Relation<User>;
  @ManyToOne(() => User, { onDelete: "RESTRICT", onUpdate: "RESTRICT" })
  c!: Relation<User>;
  @ManyToOne(() => User, { onDelete: "NO ACTION", onUpdate: "NO ACTION" })
  d!: Relation<User>;
  @ManyToOne(() => User, { onDelete: "CASCADE", onUpdate: "NO ACTION" })
  e!: Relation<User>;
  @ManyToOne(() => User, { onDelete: "SET DEFAULT", onUpdate: "SET DEFAULT" } as object)
  f!: Relation<User>;
}
