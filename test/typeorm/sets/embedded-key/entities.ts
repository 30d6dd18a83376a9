import "reflect-metadata";
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";

export class Key {
  @PrimaryColumn()
  tenant!: string;
  @PrimaryGeneratedColumn()
  number!: number;
}

@Entity()
export class Invoice {
  @Column(() => Key)
  key!: Key;
  @Column()
  total!: number;
}
