import { expect, test } from "vitest";
import { createLoader } from "@athanor/loader";
import { typeorm } from "../src/index.js";
import { project, type Files } from "./project.js";

/** What both lines can say, as widely as fits. */
const files: Files = {
  "src/kinds.ts": `export enum Role { Admin = "admin", Reader = "reader" }`,
  "src/entities.ts": `
    import "reflect-metadata";
    import {
      Check, Column, CreateDateColumn, DeleteDateColumn, Entity, Exclusion, Index, JoinColumn, JoinTable, ManyToMany,
      ManyToOne, OneToMany, OneToOne, PrimaryColumn, PrimaryGeneratedColumn, TableInheritance, ChildEntity, Tree,
      TreeChildren, TreeParent, Unique, UpdateDateColumn, VersionColumn, ViewColumn, ViewEntity, DataSource, EntitySchema,
      type Relation,
    } from "typeorm";
    import { Role } from "./kinds";

    export class Address {
      @Column() city: string;
      @Column({ type: "varchar", length: 10, nullable: true }) zip: string | null;
    }

    export abstract class Stamped {
      @CreateDateColumn() createdAt: Date;
      @UpdateDateColumn({ type: "timestamptz" }) updatedAt: Date;
      @DeleteDateColumn() deletedAt: Date | null;
      @VersionColumn() version: number;
    }

    @Entity("users", { schema: "app" })
    @Unique("uq_users_email", ["email"])
    @Check("chk_users_age", '"age" >= 0')
    @Index("ix_users_name", ["name", "age"], { where: '"age" > 18' })
    export class User extends Stamped {
      @PrimaryGeneratedColumn("uuid") id: string;
      @Column({ length: 320 }) email: string;
      @Column({ nullable: true, comment: "As shown" }) name: string;
      @Column({ type: "smallint", default: 18 }) age: number;
      @Column({ type: "enum", enum: Role, default: Role.Reader }) role: Role;
      @Column({ type: "enum", enum: Role, array: true, enumName: "roles", default: [Role.Reader] }) roles: Role[];
      @Column() plainRole: Role;
      @Column("jsonb", { default: { theme: "dark" } }) settings: object;
      @Column("numeric", { precision: 10, scale: 2, default: 0.5 }) balance: string;
      @Column("text", { array: true, default: () => "ARRAY['a']::text[]" }) tags: string[];
      @Column({ type: "text", generatedType: "STORED", asExpression: "lower(email)" }) lower: string;
      @Column(() => Address) home: Address;
      @OneToMany(() => Post, (post) => post.author) posts: Post[];
      @OneToOne(() => Profile, (profile) => profile.user) profile: Relation<Profile>;
    }

    @Entity("profiles")
    export class Profile {
      @PrimaryGeneratedColumn("identity") id: number;
      @OneToOne(() => User, (user) => user.profile, { onDelete: "CASCADE" }) @JoinColumn() user: User;
    }

    @Entity("posts")
    @Exclusion("xcl_posts", 'USING gist (int4range("from", "to") WITH &&)')
    export class Post {
      @PrimaryGeneratedColumn() id: number;
      @Column("int") from: number;
      @Column("int") to: number;
      @ManyToOne(() => User, (user) => user.posts, { nullable: false, deferrable: "INITIALLY DEFERRED" }) author: User;
      @ManyToMany(() => Tag) @JoinTable({ name: "post_tags" }) tags: Tag[];
    }

    @Entity()
    export class Tag {
      @PrimaryColumn() id: number;
      @PrimaryColumn({ length: 3 }) language: string;
    }

    @Entity() @TableInheritance({ column: { type: "varchar", name: "type" } })
    export class Content { @PrimaryGeneratedColumn() id: number; @Column() title: string; }
    @ChildEntity() export class Photo extends Content { @Column() size: string; }

    @Entity() @Tree("closure-table")
    export class Category {
      @PrimaryGeneratedColumn() id: number;
      @TreeChildren() children: Category[];
      @TreeParent() parent: Category;
    }

    @ViewEntity({ expression: (it: DataSource) => it.createQueryBuilder().select("user.email", "email").from(User, "user") })
    export class Emails { @ViewColumn() email: string; }

    export const Setting = new EntitySchema({
      name: "setting",
      columns: { key: { type: String, primary: true }, value: { type: "jsonb", nullable: true } },
    });
  `,
  "src/data-source.ts": `
    import { DataSource, DefaultNamingStrategy } from "typeorm";
    import { User } from "./entities";
    class Snake extends DefaultNamingStrategy {
      columnName(name: string, custom: string, prefixes: string[]) {
        return custom ?? [...prefixes, name].join("_").replace(/[A-Z]/g, (letter) => "_" + letter.toLowerCase());
      }
    }
    export const it = new DataSource({
      type: "postgres", url: "postgres://127.0.0.1:1/none", namingStrategy: new Snake(), entities: [User, "src/entities.ts"],
    });
  `,
};

async function read(version: "typeorm" | "typeorm-0.3") {
  // All copies of typeorm in a process share this, whatever their version; a project has one.
  delete (globalThis as { typeormMetadataArgsStorage?: unknown }).typeormMetadataArgsStorage;
  const { root } = project(files, version);
  const { schema, diagnostics } = await typeorm("src/data-source.ts").read({ root, load: createLoader({ root }) });
  const objects = [...schema.objects.values()].map(({ at, ...object }) => ({
    ...object,
    at: at && `${at.file.replace(root, "")}:${at.line}:${at.column}`,
  }));
  return { objects, said: diagnostics };
}

test("TypeORM 0.3 reads the same as 1", async () => {
  const one = await read("typeorm");
  const three = await read("typeorm-0.3");
  expect(three).toEqual(one);
  expect(one.said).toEqual([]);
  expect(new Set(one.objects.map(({ kind }) => kind)).size).toBeGreaterThan(10);
  expect(one.objects.length).toBeGreaterThan(80);
});
