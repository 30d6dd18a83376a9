import "reflect-metadata";
import {
  Column,
  CreateDateColumn,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
} from "typeorm";

function dated<T extends abstract new (...args: any[]) => object>(base: T) {
  abstract class Dated extends base {
    @CreateDateColumn({ name: "created_at" })
    createdAt!: Date;
    @ManyToOne(() => User)
    @JoinColumn({ name: "created_by" })
    createdBy!: Relation<User>;
  }
  return Dated;
}

export abstract class Numbered {
  @PrimaryGeneratedColumn()
  id!: number;
}

@Entity()
export class User extends dated(Numbered) {
  @Column()
  name!: string;
}

@Entity()
export class Post extends dated(Numbered) {
  @Column()
  title!: string;
}
