import "reflect-metadata";
import {
  Entity,
  JoinTable,
  ManyToMany,
  ManyToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  type Relation,
} from "typeorm";

@Entity()
export class Country {
  @PrimaryColumn("char", { length: 2, collation: "C" })
  code!: string;
}

@Entity()
export class Currency {
  @PrimaryColumn({ length: 3 })
  code!: string;
}

@Entity()
export class Account {
  @PrimaryColumn("numeric", { precision: 20, scale: 0 })
  number!: string;
}

@Entity()
export class Moment {
  @PrimaryColumn("timestamptz", { precision: 3 })
  at!: Date;
}

@Entity()
export class Mail {
  @PrimaryColumn("citext")
  address!: string;
}

@Entity()
export class Small {
  @PrimaryGeneratedColumn("identity", { type: "smallint" })
  id!: number;
}

@Entity()
export class Everything {
  @PrimaryGeneratedColumn()
  id!: number;
  @ManyToOne(() => Country)
  country!: Relation<Country>;
  @ManyToOne(() => Currency)
  currency!: Relation<Currency>;
  @ManyToOne(() => Account)
  account!: Relation<Account>;
  @ManyToOne(() => Moment)
  moment!: Relation<Moment>;
  @ManyToOne(() => Mail)
  mail!: Relation<Mail>;
  @ManyToOne(() => Small)
  small!: Relation<Small>;
  @ManyToMany(() => Country)
  @JoinTable()
  countries!: Country[];
  @ManyToMany(() => Mail)
  @JoinTable()
  mails!: Mail[];
}
