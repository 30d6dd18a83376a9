const nameBytes = 63;

/** The first bytes of a text that make whole characters. */
function clip(text: string, bytes: number): string {
  const encoded = Buffer.from(text);
  if (encoded.length <= bytes) return text;
  let end = bytes;
  while (end > 0 && (encoded[end]! & 0xc0) === 0x80) end--;
  return encoded.subarray(0, end).toString();
}

/** A name as the server keeps it: cut after 63 bytes. */
export function cut(name: string): string {
  return clip(name, nameBytes);
}

/**
 * The name that PostgreSQL derives for what belongs to a table: `tasks_pkey`, `tasks_id_seq`. Where it would be too long,
 * the longer of table and column is shortened until it fits (makeObjectName in indexcmds.c).
 */
export function derivedName(table: string, column: string | null, label: string): string {
  const size = (text: string) => Buffer.byteLength(text);
  let first = size(cut(table));
  let second = column === null ? 0 : size(cut(column));
  const room = nameBytes - size(label) - 1 - (column === null ? 0 : 1);
  while (first + second > room) {
    if (first > second) first--;
    else second--;
  }
  const parts = [clip(cut(table), first), ...(column === null ? [] : [clip(cut(column), second)]), label];
  return parts.join("_");
}

// Words that are no plain name everywhere (reserved, column name and type or function name keywords of PostgreSQL 18).
const keywords = new Set(
  `all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast char
  character check coalesce collate collation column concurrently constraint create cross current_catalog current_date
  current_role current_schema current_time current_timestamp current_user dec decimal default deferrable desc distinct do
  else end except exists extract false fetch float for foreign freeze from full grant greatest group grouping having ilike
  in initially inner inout int integer intersect interval into is isnull join json json_array json_arrayagg json_exists
  json_object json_objectagg json_query json_scalar json_serialize json_table json_value lateral leading least left like
  limit localtime localtimestamp merge_action national natural nchar none normalize not notnull null nullif numeric offset
  on only or order out outer overlaps overlay placing position precision primary real references returning right row select
  session_user setof similar smallint some substring symmetric system_user table tablesample then time timestamp to trailing
  treat trim true union unique user using values varchar variadic verbose when where window with xmlattributes xmlconcat
  xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable`.split(/\s+/u),
);

/** A name in SQL, in double quotes where it needs them. */
export function quoteName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/u.test(name) && !keywords.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

// The search path begins with pg_catalog, so that an unqualified type of these names is never the user's own.
const builtInTypes = new Set(
  `aclitem bit bool box bpchar bytea char cid cidr circle cstring date daterange datemultirange float4 float8 gtsvector inet
  int2 int2vector int4 int4range int4multirange int8 int8range int8multirange internal interval json jsonb jsonpath line lseg
  macaddr macaddr8 money name numeric numrange nummultirange oid oidvector path pg_lsn point polygon record refcursor text tid
  time timestamp timestamptz timetz trigger tsquery tsrange tsmultirange tstzrange tstzmultirange tsvector txid_snapshot
  unknown uuid varbit varchar void xid xid8 xml`.split(/\s+/u),
);

/** Whether PostgreSQL would take an unqualified type of this name for one of its own. */
export function isBuiltInType(name: string): boolean {
  return builtInTypes.has(name) || /^(?:reg[a-z]+|pg_[a-z_]+)$/u.test(name);
}
