import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { earlier } from "./generate-models.js";

/** Entities that share an enum, as the tables of a file of models do. */
const perEnum = 20;

/**
 * Writes TypeORM entities, one to a file as their users do, and the enums that they share: the same tables as
 * `writeModels` declares, with the names that TypeORM derives, and no default that TypeORM takes for another one each
 * time. The same arguments give the same text.
 *
 * @param directory is made where it is missing
 */
export function writeEntities(directory: string, { tables }: { readonly tables: number }): void {
  mkdirSync(directory, { recursive: true });
  const enums = Array.from({ length: Math.ceil(tables / perEnum) }, (_, at) => enumText(at));
  writeFileSync(join(directory, "status.ts"), enums.join("\n"));
  for (let number = 0; number < tables; number += 1)
    writeFileSync(join(directory, `table-${number}.entity.ts`), entityText(number));
}

function enumText(at: number): string {
  return `export enum Status${at} {\n  New = "new",\n  Open = "open",\n  Waiting = "waiting",\n  Done = "done",\n}\n`;
}

function entityText(number: number): string {
  const parent = earlier(number);
  const status = Math.floor(number / perEnum);
  const [own, other] = [`Table${number}`, `Table${parent}`];
  return `import { Check, Column, CreateDateColumn, Entity, Generated, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";
import { Status${status} } from "./status";
${parent === number ? "" : `import { ${other} } from "./table-${parent}.entity";\n`}
@Entity("table_${number}")
@Index("table_${number}_name_idx", ["name", "createdAt"])
@Check("table_${number}_price_check", "price >= 0 and length(name) > 1")
export class ${own} {
  @PrimaryGeneratedColumn("identity", { generatedIdentity: "ALWAYS" })
  id: number;

  @Generated("uuid")
  @Column("uuid")
  key: string;

  @Column({ length: 120 })
  name: string;

  @Column("text", { nullable: true })
  body?: string;

  @Index("table_${number}_parent_idx")
  @ManyToOne(() => ${other}, { onDelete: "CASCADE" })
  @JoinColumn({ name: "parent_id" })
  parent?: Relation<${other}>;

  @Column("bigint", { default: 0 })
  total: string;

  @Column("numeric", { precision: 12, scale: 2, default: 0 })
  price: string;

  @Column({ default: true })
  active: boolean;

  @CreateDateColumn({ name: "created_at", type: "timestamptz" })
  createdAt: Date;

  @Column("date", { name: "due_on", nullable: true })
  dueOn?: string;

  @Column("jsonb", { default: { theme: "plain", size: ${number} } })
  settings: object;

  @Column({ type: "enum", enum: Status${status}, enumName: "status_${status}", default: Status${status}.New })
  status: Status${status};
}
`;
}
