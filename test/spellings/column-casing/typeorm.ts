import "reflect-metadata";
import { Column, DefaultNamingStrategy, Entity, Index, PrimaryColumn, Unique } from "typeorm";

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/^_/, "");

class SnakeNaming extends DefaultNamingStrategy {
  override tableName(target: string, given?: string) {
    return given ?? `${snake(target)}s`;
  }
  override columnName(property: string, given: string | undefined) {
    return given ?? snake(property);
  }
}

export const options = { namingStrategy: new SnakeNaming() };

@Entity()
@Unique("a_name", ["firstName"])
export class UserAccount {
  @PrimaryColumn("int") id!: number;
  @Column("text") firstName!: string;
  @Index() @Column("timestamptz", { nullable: true }) lastSeenAt?: Date;
}
