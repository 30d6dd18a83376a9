import "reflect-metadata";
import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinTable,
  ManyToMany,
  ManyToOne,
  OneToMany,
  OneToOne,
  JoinColumn,
  PrimaryGeneratedColumn,
  Unique,
  Check,
  UpdateDateColumn,
  VersionColumn,
  ViewEntity,
  ViewColumn,
  type Relation,
} from "typeorm";

export enum Role {
  Admin = "admin",
  Writer = "writer",
  Reader = "reader",
}

@Entity("users", { comment: "People who write" })
@Unique("uq_users_email_name", ["email", "name"])
@Check("chk_users_age", `"age" >= 0`)
export class User {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column({ length: 320, unique: true })
  email!: string;

  @Column({ nullable: true, comment: "As shown" })
  name!: string;

  @Column({ type: "smallint", default: 18 })
  age!: number;

  @Column({ type: "enum", enum: Role, default: Role.Reader })
  role!: Role;

  @Column({ type: "enum", enum: Role, array: true, default: [Role.Reader, Role.Writer], enumName: "roles" })
  roles!: Role[];

  @Column("simple-array", { nullable: true })
  tags!: string[];

  @Column("jsonb", { default: { theme: "it's dark" } })
  settings!: object;

  @Column("numeric", { precision: 10, scale: 2, default: 0.5 })
  balance!: string;

  @Column({ type: "text", generatedType: "STORED", asExpression: `lower("email")` })
  lowerEmail!: string;

  @CreateDateColumn()
  createdAt!: Date;

  @UpdateDateColumn({ type: "timestamptz", precision: 3 })
  updatedAt!: Date;

  @VersionColumn()
  version!: number;

  @OneToMany(() => Post, (post) => post.author)
  posts!: Post[];

  @OneToOne(() => Profile, (profile) => profile.user)
  profile!: Relation<Profile>;
}

@Entity()
export class Profile {
  @PrimaryGeneratedColumn("uuid")
  id!: string;

  @OneToOne(() => User, (user) => user.profile, { onDelete: "CASCADE", nullable: false })
  @JoinColumn()
  user!: User;

  @Column("varchar", { array: true, length: 20, default: "{}" })
  links!: string[];
}

@Entity()
@Index(["author", "createdAt"])
@Index("ix_post_live", ["title"], { where: `"live"`, unique: true })
export class Post {
  @PrimaryGeneratedColumn("identity", { generatedIdentity: "ALWAYS", type: "bigint" })
  id!: string;

  @Column()
  title!: string;

  @Column({ default: false })
  live!: boolean;

  @Column({ type: "timestamp", default: () => "CURRENT_TIMESTAMP" })
  createdAt!: Date;

  @ManyToOne(() => User, (user) => user.posts, { onDelete: "SET NULL", deferrable: "INITIALLY DEFERRED" })
  @Index()
  author!: User;

  @ManyToMany(() => Tag)
  @JoinTable()
  tags!: Tag[];
}

@Entity()
export class Tag {
  @PrimaryGeneratedColumn("increment", { type: "bigint" })
  id!: string;

  @Column({ type: "citext" })
  name!: string;
}

@ViewEntity({
  expression: (dataSource) =>
    dataSource
      .createQueryBuilder()
      .select("post.id", "id")
      .addSelect("post.title", "title")
      .from(Post, "post")
      .where("post.live"),
})
export class LivePost {
  @ViewColumn()
  id!: string;

  @ViewColumn()
  title!: string;
}
