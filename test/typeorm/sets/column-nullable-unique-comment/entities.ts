import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Said {
  @PrimaryGeneratedColumn({ comment: "The key" })
  id!: number;
  @Column({ nullable: true })
  a!: string;
  @Column({ unique: true })
  b!: string;
  @Column({ nullable: true, unique: true, comment: 'it\'s "quoted" and has a back\\slash' })
  c!: string;
  @Column({ comment: "two\nlines" })
  d!: string;
  @Column({ comment: "" })
  e!: string;
  @Column("int", { array: true, unique: true, comment: "${not} `a` template */" })
  f!: number[];
}
