import "reflect-metadata";
import { Entity, JoinColumn, OneToOne, PrimaryGeneratedColumn, type Relation } from "typeorm";

@Entity()
export class User {
  @PrimaryGeneratedColumn("uuid")
  id!: string;
  @OneToOne(() => Profile, (profile) => profile.user)
  profile!: Relation<Profile>;
}

@Entity()
export class Profile {
  @PrimaryGeneratedColumn()
  id!: number;
  @OneToOne(() => User, (user) => user.profile, { onDelete: "CASCADE", nullable: false })
  @JoinColumn()
  user!: Relation<User>;
  @OneToOne(() => User)
  @JoinColumn({ name: "backup_user", foreignKeyConstraintName: "fk_backup" })
  backup!: Relation<User>;
}
