import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

export enum Size {
  S = "s",
  L = "l",
}

@Entity("Things")
export class Thing {
  @PrimaryGeneratedColumn()
  id!: number;
  @Column({ type: "enum", enum: Size, enumName: "ThingSize" })
  a!: Size;
  @Column({ type: "enum", enum: Size, enumName: "Things_b_enum" })
  b!: Size;
  @Column({ type: "enum", enum: Size })
  CamelCase!: Size;
  @Column({ type: "enum", enum: Size, enumName: "with space" })
  d!: Size;
  @Column({ type: "enum", enum: Size, enumName: "select" })
  e!: Size;
  @Column({ type: "enum", enum: Size, enumName: "text" })
  f!: Size;
  @Column({ type: "enum", enum: Size, enumName: "größe" })
  g!: Size;
}
