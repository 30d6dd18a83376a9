import { schemaObject } from "@athanor/core";
import fc from "fast-check";

import { conditionOn, declaredType, makeType, repairOlderType, typeGene } from "../column-type.js";
import { drawnKind } from "../drawn-kind.js";
import { privilegesOf } from "../grants.js";
import { at, grants, nat, rare } from "../making.js";
import type { GrantChoice, Named, SchemaModel, TypeChoice } from "../model.js";
import { takenIn } from "../taken.js";
import { comments, freeName, names, seldom } from "../texts.js";

export interface DomainModel extends Named {
  readonly is: "domain";
  schema: SchemaModel;
  type: TypeChoice;
  notNull: boolean;
  /** Which of the defaults of its type. */
  default: number | null;
  checks: readonly DomainCheckModel[];
  grants: GrantChoice;
}

interface DomainCheckModel {
  readonly name: string;
  readonly pick: number;
  readonly validated: boolean;
}

const check = fc.record({ name: names, pick: nat, validated: fc.nat({ max: 4 }).map((value) => value > 0) });

export const domains = drawnKind<DomainModel>()({
  gene: fc.record({
    schema: nat,
    name: names,
    type: typeGene,
    notNull: rare,
    default: seldom(nat),
    checks: fc.uniqueArray(check, { maxLength: 2, selector: (one) => one.name }),
    grants,
    comment: comments,
  }),
  weight: 5,
  most: 2,
  make({ model }, gene) {
    const schema = at(model.schemas, gene.schema)!;
    const { notNull, checks, comment } = gene;
    return {
      id: model.nextId++,
      is: "domain",
      name: freeName(gene.name, takenIn(model, schema)),
      schema,
      type: makeType(model, gene.type),
      notNull,
      default: gene.default,
      checks,
      grants: gene.grants,
      comment,
    };
  },
  facets: [["type"], ["checks"], ["checks"], ["notNull"], ["default"], ["grants"], ["comment"]],
  repair(model, one) {
    one.type = repairOlderType(model, one.type, one.id);
    return model.schemas.includes(one.schema);
  },
  render({ name, schema, type: choice, notNull, default: value, checks, grants: granted, comment }) {
    const type = declaredType(choice);
    return schemaObject(
      "domain",
      { schema: schema.name, name },
      {
        type: type.sql,
        notNull,
        default: value === null ? null : (at(type.defaults, value) ?? null),
        checks: checks.map((one) => ({
          name: one.name,
          expression: conditionOn("VALUE", type, one.pick),
          validated: one.validated,
          comment: null,
        })),
        privileges: privilegesOf("type", granted),
        comment,
      },
    );
  },
});
