/** Calls that fill what one argument points to. */
interface Filler {
  /** The package of the function; of a method, one that the file imports. */
  readonly module: RegExp;
  readonly name: RegExp;
  /** Which argument is filled. */
  readonly index: number;
  /** Of a name that others have as well: lists and numbers may be given as they are. */
  readonly onlyStructs?: true;
  /** What the argument behind it is written like. */
  readonly before?: RegExp;
  /** What such a method is called on, where others have one of that name: repositories find by a filter. */
  readonly on?: RegExp;
}

const functions: readonly Filler[] = [
  { module: /^encoding\/(?:json|xml)$/, name: /^Unmarshal$/, index: 1 },
  {
    module: /^(?:gopkg\.in|sigs\.k8s\.io|github\.com\/goccy)\/(?:go-)?(?:yaml|json)(?:\.v\d)?$/,
    name: /^Unmarshal(?:Strict)?$/,
    index: 1,
  },
  { module: /\/(?:toml|go-toml(?:\/v2)?|msgpack(?:\/v\d+)?|sonic|bson)$/, name: /^Unmarshal$/, index: 1 },
  { module: /\/BurntSushi\/toml$/, name: /^Decode(?:File)?$/, index: 1 },
  { module: /\/mapstructure(?:\/v2)?$/, name: /^(?:Weak)?Decode$/, index: 1 },
  { module: /\/(?:kelseyhightower\/envconfig|go-envconfig)$/, name: /^(?:Must)?Process$/, index: 1 },
  { module: /\/caarlos0\/env(?:\/v\d+)?$/, name: /^Parse(?:WithOptions)?$/, index: 0 },
  { module: /\/cleanenv$/, name: /^ReadEnv$/, index: 0 },
  { module: /\/cleanenv$/, name: /^ReadConfig$/, index: 1 },
  { module: /\/attributevalue$/, name: /^Unmarshal\w*$/, index: 1 },
  { module: /\/viper$/, name: /^Unmarshal(?:Exact)?$/, index: 0 },
  { module: /\/viper$/, name: /^UnmarshalKey$/, index: 1 },
];

/** `"SELECT …"`, `query`, `userSQL` */
const statement = /^["`]\s*(?:SELECT|select|WITH|with)\b|(?:[qQ]uery|[sS]ql|SQL|[sS]tmt)$/;

/** A cursor, or what a search of one gives. */
const ofMongo = /\.(?:FindOne\w*|RunCommand)\(.*\)$|(?:[cC]ur(?:sor)?|[rR]es(?:ult)?|[sS]ingle|[sS]tream)$/s;

/** The context of a handler. */
const ofRequest = /(?:^|\.)(?:[cg]|gc|ec|\w*[cC]tx|\w*[cC]ontext)$/;

/** A database, a transaction or a statement: others get by a name and a query. */
const ofSqlx =
  /(?:^|\.)(?:\w*(?:[dD]b|DB|[tT]x|[cC]onn|[sS]tmt|[sS]qlx?|SQL|[pP]ool|[rR]eader|[wW]riter|[mM]aster|[rR]eplica)|q)$/;

const methods: readonly Filler[] = [
  { module: /\/viper$/, name: /^Unmarshal(?:Exact)?$/, index: 0, onlyStructs: true },
  { module: /\/viper$/, name: /^UnmarshalKey$/, index: 1 },
  { module: /\/sqlx$/, name: /^(?:Get|Select)$/, index: 0, before: statement, on: ofSqlx },
  { module: /\/sqlx$/, name: /^StructScan$/, index: 0 },
  { module: /\/sqlx$/, name: /^(?:Get|Select)Context$/, index: 1, before: statement, on: ofSqlx },
  { module: /\/gin$/, name: /^(?:ShouldBind\w*|Bind(?:JSON|Query|Uri|XML|YAML|Header))$/, index: 0 },
  { module: /\/gin$/, name: /^Bind$/, index: 0, on: ofRequest },
  { module: /\/echo(?:\/v\d+)?$/, name: /^Bind$/, index: 0, on: ofRequest },
  { module: /\/fiber(?:\/v\d+)?$/, name: /^(?:Body|Query|Params|ReqHeader|Cookie)Parser$/, index: 0 },
  { module: /\/mongo-driver(?:\/v2)?\/mongo$/, name: /^Decode$/, index: 0, on: ofMongo },
  { module: /\/mongo-driver(?:\/v2)?\/mongo$/, name: /^All$/, index: 1, onlyStructs: true, on: ofMongo },
  {
    module: /^gorm\.io\/gorm$/,
    name: /^(?:First|Take|Last|Find|Scan)$/,
    index: 0,
    onlyStructs: true,
    on: /(?:^|\.)(?:tx|db|gdb|orm|conn|query|q)$|(?:DB|Db|Tx|ORM|Orm)$|\.(?:Model|Table|Where|Preload|Joins|Select|Order|Limit|Offset|Raw|WithContext|Debug|Unscoped|Scopes|Session|Not|Or|Group|Distinct|Clauses)\(.*\)$/s,
  },
];

/** Whether a file may have such calls beside those of the standard packages. */
export const mayFill =
  /"[^"\n]*\/(?:viper|sqlx|gin|echo|fiber|mongo|gorm|bson|mapstructure|go-?envconfig|env|cleanenv|attributevalue|toml|go-toml|msgpack|sonic|yaml|yaml\.v\d|go-yaml|go-json)(?:\/v\d+)?"/;

/** Names of such methods: what is called otherwise is not looked up. */
export const fillingMethod =
  /^(?:Unmarshal(?:Exact|Key)?|(?:Get|Select)(?:Context)?|StructScan|(?:Should)?Bind\w*|\w+Parser|Decode|All|First|Take|Last|Find|Scan)$/;

export function fillerOf(module: string, name: string): Filler | undefined {
  return functions.find((one) => one.module.test(module) && one.name.test(name));
}

export function fillerAmong(modules: Iterable<string>, name: string): Filler | undefined {
  const named = methods.filter((one) => one.name.test(name));
  if (named.length === 0) return undefined;
  for (const module of modules) {
    const found = named.find((one) => one.module.test(module));
    if (found !== undefined) return found;
  }
  return undefined;
}
