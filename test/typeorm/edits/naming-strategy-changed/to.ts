import "reflect-metadata";
import {
  Column,
  DefaultNamingStrategy,
  Entity,
  Index,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
} from "typeorm";

class Short extends DefaultNamingStrategy {
  override primaryKeyName(table: any, columns: string[]) {
    return `pk_${table.name ?? table}_${columns.join("_")}`;
  }
  override uniqueConstraintName(table: any, columns: string[]) {
    return `uq_${table.name ?? table}_${columns.join("_")}`;
  }
  override indexName(table: any, columns: string[]) {
    return `ix_${table.name ?? table}_${columns.join("_")}`;
  }
  override foreignKeyName(table: any, columns: string[]) {
    return `fk_${table.name ?? table}_${columns.join("_")}`;
  }
}

export const options = { namingStrategy: new Short() };

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
