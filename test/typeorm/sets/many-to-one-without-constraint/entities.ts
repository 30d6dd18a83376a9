import "reflect-metadata";
import {
  Entity,
  JoinColumn,
  JoinTable,
  ManyToMany,
  ManyToOne,
  OneToOne,
  PrimaryGeneratedColumn,
  type Relation,
} from "typeorm";

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
  author!: Relation<User>;
  @OneToOne(() => User, { createForeignKeyConstraints: false })
  @JoinColumn()
  editor!: Relation<User>;
  @ManyToMany(() => User, { createForeignKeyConstraints: false })
  @JoinTable()
  readers!: User[];
}
