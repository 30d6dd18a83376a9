import { schemaObject } from "@athanor/core";
import fc from "fast-check";

import { drawnKind } from "../drawn-kind.js";
import { at, nat } from "../making.js";
import type { Model, Named, SchemaModel } from "../model.js";
import { comments } from "../texts.js";

export interface ExtensionModel extends Named {
  readonly is: "extension";
  schema: SchemaModel;
}

/** The extension of this name, where it is there. */
export const extensionOf = (model: Model, name: string): ExtensionModel | undefined =>
  model.drawn.extension.find((one) => one.name === name);

export const extensions = drawnKind<ExtensionModel>()({
  gene: fc.record({ pick: nat, schema: nat, comment: comments }),
  weight: 2,
  most: 2,
  renamable: false,
  make({ model, abilities }, { pick, schema, comment }) {
    const free = abilities.extensions.filter((name) => !extensionOf(model, name));
    const name = at(free, pick);
    return name === undefined
      ? null
      : { id: model.nextId++, is: "extension", name, schema: at(model.schemas, schema)!, comment };
  },
  facets: [["schema"], ["comment"]],
  repair: (model, { schema }) => model.schemas.includes(schema),
  render: ({ name, schema, comment }) => schemaObject("extension", { name }, { schema: schema.name, comment }),
});
