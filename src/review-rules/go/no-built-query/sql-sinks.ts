/** Which arguments of a call become SQL, and how much of it. */
export interface SqlSink {
  readonly from: number;
  readonly to: number;
  /** `condition`: an object instead of a text, or a number, is harmless; `fragment`: any text is a part of the statement. */
  readonly takes: 'statement' | 'condition' | 'fragment';
}

/** The text of a statement comes after a context and a place for the result at most. */
const mostBefore = 2;
/** What builds statements of parts, by the module that it comes from. */
export interface Builder {
  readonly module: RegExp;
  readonly conditions: RegExp;
  /** Methods that take a condition behind the place for the result. */
  readonly inline?: RegExp;
  readonly fragments: RegExp;
  /** Functions of the package whose first argument stays as it is. */
  readonly functions: RegExp;
}

const none = /^(?!)/;
const builders: readonly Builder[] = [
  {
    module: /^(?:gorm\.io\/gorm|github\.com\/jinzhu\/gorm)$/,
    conditions: /^(?:Where|Or|Not)$/,
    inline: /^(?:First|Take|Last|Find|Delete)$/,
    fragments: /^(?:Having|Joins|InnerJoins|Order|Group|Select|Distinct|Pluck|Table)$/,
    functions: /^Expr$/,
  },
  {
    module: /^xorm\.io\/(?:xorm|builder)$/,
    conditions: /^(?:Where|And|Or|Not)$/,
    fragments: /^(?:Having|Joins|Order|OrderBy|Group|GroupBy|Select)$/,
    functions: /^Expr$/,
  },
  {
    module: /^github\.com\/Masterminds\/squirrel$/,
    conditions: /^(?:Where|Having)$/,
    fragments: /^(?:OrderBy|GroupBy|(?:Left|Right|Inner|Cross)?Join|Prefix|Suffix|From|Columns?|Into|Table)$/,
    functions: /^(?:Expr|Select|Update|Insert|Delete)$/,
  },
  {
    module: /^github\.com\/(?:uptrace\/bun|go-pg\/pg(?:\/v\d+)?)$/,
    conditions: /^(?:Where|WhereOr)$/,
    fragments: /^(?:Having|Join|JoinOn|OrderExpr|ColumnExpr|GroupExpr|TableExpr|ModelTableExpr|DistinctOn)$/,
    functions: /^Safe$/,
  },
  {
    module: /^entgo\.io\/ent\/dialect\/sql$/,
    conditions: none,
    fragments: none,
    functions: /^(?:Expr|ExprP|Raw)$/,
  },
  {
    module: /^github\.com\/doug-martin\/goqu(?:\/v\d+)?$/,
    conditions: none,
    fragments: none,
    functions: /^(?:L|Literal)$/,
  },
];

const sqlx = 'github.com/jmoiron/sqlx';

const statements =
  /^(?:(?:Query|QueryRow|Exec|Prepare|Get|Select|Queryx|QueryRowx|Preparex|MustExec|NamedExec|NamedQuery|PrepareNamed)(?:Context)?|Raw|SQL|NewRaw|QueryMap|Queue)$/;
/** A text without one of these words, or without a method that takes them, needs no look at its graphs. */
const statementCalled =
  /\.(?:(?:Query|QueryRow|Exec|Prepare|Get|Select|Queryx|QueryRowx|Preparex|MustExec|NamedExec|NamedQuery|PrepareNamed)(?:Context)?|Raw|SQL|NewRaw|QueryMap|Queue)\(/;
const statementWord = /\b(?:select|insert|update|delete|drop|alter|truncate|create)\b/i;

/** The builders of a file, by its imports. */
export function buildersOf(imports: ReadonlyMap<string, string>): readonly Builder[] {
  const modules = [...imports.values()];
  return builders.filter(({ module }) => modules.some((one) => module.test(one)));
}

export function mayTakeSql(text: string, found: readonly Builder[]): boolean {
  return found.length > 0 || (statementWord.test(text) && statementCalled.test(text));
}

/** @param found The builders of the file. */
export function sinkOfMethod(name: string, found: readonly Builder[]): SqlSink | undefined {
  if (found.some(({ conditions }) => conditions.test(name))) return { from: 0, to: 1, takes: 'condition' };
  if (found.some(({ fragments }) => fragments.test(name))) return { from: 0, to: 1, takes: 'fragment' };
  if (found.some(({ inline }) => inline?.test(name) === true)) return { from: 1, to: 2, takes: 'condition' };
  if (!statements.test(name)) return undefined;
  return { from: /^(?:Get|Select)/.test(name) ? 1 : 0, to: mostBefore + 1, takes: 'statement' };
}

/** Functions of a package have no database otherwise: `wmi.Query`. */
export function sinkOfFunction(module: string, name: string): SqlSink | undefined {
  if (module === sqlx)
    return statements.test(name) ? { from: 1, to: mostBefore + 2, takes: 'statement' } : undefined;
  const isText = builders.some((one) => one.module.test(module) && one.functions.test(name));
  return isText ? { from: 0, to: 1, takes: 'fragment' } : undefined;
}
