const statement =
  /^\s*(?:--[^\n]*\n\s*|x\s+)*\(?\s*(?:select\b[^]*\bfrom\b|insert\s+(?:or\s+\w+\s+|ignore\s+)?into\b|update\b[^]*\bset\b|(?:delete|replace)\s+(?:from|into)\b|with\b[^]*\bas\b|drop\s|alter\s|truncate\s|create\s|explain\s)/i;
/** A statement that begins in another file, and goes on here. */
const rest = /^\s*x\s+(?:where|and|order\s+by|group\s+by|having|set|values|limit)\b/i;

export function isStatement(text: string): boolean {
  return statement.test(text) || rest.test(text);
}

/** Where the next part would be a value: after a comparison, inside a quote, in a list of values. */
const valuePlace =
  /(?:[=<>]|\b(?:i?like|values|in)\s*\(?)\s*$|(?:[=<>(,%]|\b(?:i?like|to|by|from|and|or)\b)[^\w'"]*'[^']*$/i;

/** @param before What stands before the part. */
export function isValuePlace(before: string): boolean {
  return valuePlace.test(before);
}

/** Right inside a quote of the statement, or behind a quote that a list of texts is joined with. */
export function isInQuote(before: string): boolean {
  return quoted.test(before);
}

const quoted = /(?:[=<>(,%]|\b(?:i?like|to|by|and|or)\b)[^\w'"]*'[^'\w]*$/i;

/** Is it the name of what callers put together as SQL on purpose? */
export function isFragmentName(name: string): boolean {
  return /sql|query|clause|where|cond|placeholder|fragment|col|field|table|schema|expr|filter|order|sort|index|constraint|trigger|charset|collat|direction|^keys?$|^(?:db|database)(?:Name)?$|quoted|escaped/i.test(
    name,
  );
}

/** What asks a database for its own tables is for tools that manage them, and the names are theirs. */
export function isAboutSchema(text: string): boolean {
  return /\b(?:sqlite_master|pg_\w+|information_schema|(?:user|all|dba)_(?:tables|indexes)|sysobjects)\b|\bsys\./i.test(
    text,
  );
}
