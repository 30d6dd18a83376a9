import "reflect-metadata";
import { Entity, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class Language {
  @PrimaryColumn({ type: "enum", enum: ["de", "en"], enumName: "language_code" })
  code!: string;
}

@Entity()
export class Text {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => Language)
  language!: Relation<Language>;
}
