import { schemaObject } from "@athanor/core";
import fc from "fast-check";

import { declaredType, makeType, repairOlderType, typeGene } from "../column-type.js";
import { drawnKind } from "../drawn-kind.js";
import { privilegesOf } from "../grants.js";
import { at, grants, nat } from "../making.js";
import type { GrantChoice, Named, SchemaModel, TypeChoice } from "../model.js";
import { takenIn } from "../taken.js";
import { comments, freeName, names } from "../texts.js";

export interface CompositeModel extends Named {
  readonly is: "composite";
  schema: SchemaModel;
  fields: readonly FieldModel[];
  grants: GrantChoice;
}

interface FieldModel {
  readonly name: string;
  readonly type: TypeChoice;
}

export const composites = drawnKind<CompositeModel>()({
  gene: fc.record({
    schema: nat,
    name: names,
    fields: fc.uniqueArray(fc.record({ name: names, type: typeGene }), {
      minLength: 1,
      maxLength: 3,
      selector: (one) => one.name,
    }),
    grants,
    comment: comments,
  }),
  weight: 5,
  most: 2,
  make({ model }, gene) {
    const schema = at(model.schemas, gene.schema)!;
    return {
      id: model.nextId++,
      is: "composite",
      name: freeName(gene.name, takenIn(model, schema)),
      schema,
      fields: gene.fields.map(({ name, type }) => ({ name, type: makeType(model, type) })),
      grants: gene.grants,
      comment: gene.comment,
    };
  },
  facets: [["fields"], ["grants"], ["comment"]],
  alter(one, fresh, facet) {
    const { fields } = one;
    const place = facet % Math.max(1, fields.length);
    const [first] = fresh.fields;
    const isFree = first !== undefined && fields.every(({ name }) => name !== first.name);
    switch (facet % 6) {
      case 0:
        if (isFree) one.fields = fields.toSpliced(place, 0, first);
        break;
      case 1:
        if (fields.length > 1) one.fields = fields.toSpliced(place, 1);
        break;
      case 2:
        if (first) one.fields = fields.with(place, { ...fields[place]!, type: first.type });
        break;
      case 3:
        if (isFree) one.fields = fields.with(place, { ...fields[place]!, name: first.name });
        break;
      case 4:
        one.comment = fresh.comment;
        break;
      default:
        one.grants = fresh.grants;
    }
  },
  repair(model, one) {
    one.fields = one.fields.map((field) => ({ ...field, type: repairOlderType(model, field.type, one.id) }));
    return model.schemas.includes(one.schema);
  },
  render: ({ name, schema, fields, grants: granted, comment }) =>
    schemaObject(
      "composite",
      { schema: schema.name, name },
      {
        fields: fields.map((field) => ({
          name: field.name,
          type: declaredType(field.type).sql,
          collation: null,
          comment: null,
        })),
        privileges: privilegesOf("type", granted),
        comment,
      },
    ),
});
