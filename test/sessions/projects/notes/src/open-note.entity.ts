import { ViewColumn, ViewEntity } from "typeorm";

@ViewEntity("open_notes", { expression: "SELECT id FROM notes WHERE state IN ('open')" })
export class OpenNote {
  @ViewColumn()
  id: number;
}
