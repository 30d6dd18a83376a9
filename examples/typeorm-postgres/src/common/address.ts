import { Column } from "typeorm";

/** Embedded: its columns stand in the tables of those who have an address. */
export class Address {
  @Column({ length: 120 })
  street!: string;

  @Column({ length: 80 })
  city!: string;

  @Column({ type: "char", length: 2, comment: "ISO 3166-1 alpha-2" })
  country!: string;
}
