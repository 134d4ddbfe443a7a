/**
 * What the fields of the schema are answered with: the property or method of that name. A field that has none here is
 * not modelled, and asking for it is an error (see execute.ts).
 */
export type View = Readonly<Record<string, unknown>>;
