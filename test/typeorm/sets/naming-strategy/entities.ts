import "reflect-metadata";
import {
  Check,
  Column,
  DefaultNamingStrategy,
  Entity,
  Exclusion,
  Index,
  JoinColumn,
  JoinTable,
  ManyToMany,
  ManyToOne,
  OneToOne,
  PrimaryGeneratedColumn,
  type Relation,
  type NamingStrategyInterface,
} from "typeorm";

const snake = (text: string) => text.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();

export class Snake extends DefaultNamingStrategy implements NamingStrategyInterface {
  override tableName(target: string, given: string | undefined) {
    return given ?? snake(target) + "s";
  }
  override columnName(property: string, given: string | undefined, prefixes: string[]) {
    return snake([...prefixes, given ?? property].join("_"));
  }
  override joinColumnName(relation: string, referenced: string) {
    return snake(`${relation}_${referenced}`);
  }
  override joinTableName(first: string, second: string) {
    return `${first}_to_${second}`;
  }
  override joinTableColumnName(table: string, property: string, column?: string) {
    return `${table}_${column ?? property}`;
  }
  override primaryKeyName(table: { name: string } | string, columns: string[]) {
    return `pk_${nameOf(table)}_${columns.join("_")}`;
  }
  override uniqueConstraintName(table: { name: string } | string, columns: string[]) {
    return `uq_${nameOf(table)}_${columns.join("_")}`;
  }
  override relationConstraintName(table: { name: string } | string, columns: string[]) {
    return `rel_${nameOf(table)}_${columns.join("_")}`;
  }
  override foreignKeyName(table: { name: string } | string, columns: string[], target?: string) {
    return `fk_${nameOf(table)}_${columns.join("_")}_${target}`;
  }
  override indexName(table: { name: string } | string, columns: string[]) {
    return `ix_${nameOf(table)}_${columns.join("_")}`;
  }
  override checkConstraintName(table: { name: string } | string, expression: string) {
    return `ck_${nameOf(table)}_${expression.length}`;
  }
  override exclusionConstraintName(table: { name: string } | string, expression: string) {
    return `xc_${nameOf(table)}_${expression.length}`;
  }
}

const nameOf = (table: { name: string } | string) => (typeof table === "string" ? table : table.name).split(".").pop();

export const options = { namingStrategy: new Snake() };

export class Size {
  @Column("int")
  inchWide!: number;
}

@Entity()
@Check(`"inch_high" > 0`)
@Exclusion(`USING gist ("inch_high" WITH =)`)
export class BigBox {
  @PrimaryGeneratedColumn()
  boxId!: number;
  @Column("int", { unique: true })
  inchHigh!: number;
  @Column()
  @Index()
  bestColour!: string;
  @Column({ type: "enum", enum: ["a"] })
  someKind!: string;
  @Column(() => Size)
  outerSize!: Size;
  @ManyToOne(() => BigBox)
  outerBox!: Relation<BigBox>;
  @OneToOne(() => BigBox)
  @JoinColumn()
  twinBox!: Relation<BigBox>;
  @ManyToMany(() => BigBox)
  @JoinTable()
  nearBoxes!: BigBox[];
}
