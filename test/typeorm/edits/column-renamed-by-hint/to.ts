import "reflect-metadata";
import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

@Entity()
@Index(["title", "owner"])
export class Note {
  @PrimaryGeneratedColumn()
  id!: number;
  /** @renamedFrom heading */
  @Column({ unique: true })
  title!: string;
  /** @renamedFrom ownerName */
  @Index()
  @Column()
  owner!: string;
}
