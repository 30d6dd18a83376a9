import "reflect-metadata";
import { Column, Entity, Index, JoinColumn, OneToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity({ schema: "north", name: "item" })
export class NorthItem {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ unique: true })
  @Index()
  code!: string;
  @Column({ type: "enum", enum: ["a", "b"] })
  kind!: string;
}

@Entity({ schema: "south", name: "item" })
export class SouthItem {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ unique: true })
  @Index()
  code!: string;
  @Column({ type: "enum", enum: ["c"] })
  kind!: string;
  @OneToOne(() => NorthItem)
  @JoinColumn()
  twin!: Relation<NorthItem>;
}
