import type { Origin } from './taint.ts';

/** What stands for a request, by the type that a variable is declared with. */
export type Carrier =
  | 'http'
  | 'gin'
  | 'echo'
  | 'fiber'
  | 'params'
  | 'fasthttp'
  | 'hertz'
  | 'iris'
  | 'restful'
  | 'lambda'
  | 'connect'
  | 'websocket';

const carriers: ReadonlyMap<string, Carrier> = new Map([
  ['*http.Request', 'http'],
  ['*gin.Context', 'gin'],
  ['echo.Context', 'echo'],
  ['*echo.Context', 'echo'],
  ['*fiber.Ctx', 'fiber'],
  ['fiber.Ctx', 'fiber'],
  ['httprouter.Params', 'params'],
  ['*fasthttp.RequestCtx', 'fasthttp'],
  ['*app.RequestContext', 'hertz'],
  ['iris.Context', 'iris'],
  ['*restful.Request', 'restful'],
  ['events.APIGatewayProxyRequest', 'lambda'],
  ['events.APIGatewayV2HTTPRequest', 'lambda'],
  ['events.LambdaFunctionURLRequest', 'lambda'],
  ['events.ALBTargetGroupRequest', 'lambda'],
  ['*websocket.Conn', 'websocket'],
]);

export function carrierOf(type: string | undefined): Carrier | undefined {
  if (type === undefined) return undefined;
  return type.startsWith('*connect.Request[') ? 'connect' : carriers.get(type);
}

interface Source {
  readonly carrier: Carrier;
  readonly path: RegExp;
  readonly origin: Origin;
}

/** What is read of a request: the names that follow it, calls among them. Names of uploaded files are bare already. */
const sources: readonly Source[] = [
  {
    carrier: 'http',
    path: /^(?:FormValue|PostFormValue|Cookie|CookiesNamed|Cookies|Body|Form|PostForm|Header|Referer|UserAgent|BasicAuth|GetBody|Trailer|MultipartForm\.Value)(?:\.|$)/,
    origin: 'request',
  },
  { carrier: 'http', path: /^URL\.(?:Query|RawQuery)(?:\.|$)/, origin: 'request' },
  {
    carrier: 'http',
    path: /^(?:Host|RequestURI|URL|URL\.(?:Path|EscapedPath|RawPath|String|Host|Hostname|RequestURI))$/,
    origin: 'address',
  },
  { carrier: 'http', path: /^PathValue$/, origin: 'escaped' },
  {
    carrier: 'gin',
    path: /^(?:Query|DefaultQuery|GetQuery|QueryArray|GetQueryArray|QueryMap|PostForm|DefaultPostForm|GetPostForm|PostFormArray|PostFormMap|GetPostFormArray|GetPostFormMap|GetQueryMap|GetHeader|Cookie|GetRawData)$/,
    origin: 'request',
  },
  { carrier: 'gin', path: /^Param(?:$|s\.(?:ByName|Get)$)/, origin: 'route' },
  {
    carrier: 'echo',
    path: /^(?:QueryParam(?:s|Or)?|QueryString|FormValue(?:Or)?|FormParams|Cookies?)$/,
    origin: 'request',
  },
  { carrier: 'echo', path: /^(?:Param(?:Or|Values)?|PathParam)$/, origin: 'escaped' },
  {
    carrier: 'fiber',
    path: /^(?:Query|Queries|FormValue|Get|Cookies|Body|BodyRaw|GetReqHeaders)$/,
    origin: 'request',
  },
  { carrier: 'fiber', path: /^(?:Params|AllParams)$/, origin: 'route' },
  { carrier: 'fiber', path: /^(?:OriginalURL|Path)$/, origin: 'address' },
  { carrier: 'params', path: /^ByName$/, origin: 'route' },
  {
    carrier: 'fasthttp',
    path: /^(?:FormValue|PostBody|(?:QueryArgs|PostArgs)(?:\.(?:Peek|PeekMulti|QueryString|String))?|Request\.(?:Body|Header\.(?:Peek|Cookie)))$/,
    origin: 'request',
  },
  {
    carrier: 'hertz',
    path: /^(?:Query|DefaultQuery|GetQuery|PostForm|DefaultPostForm|GetPostForm|FormValue|GetHeader|Cookie|GetRawData|Body)$/,
    origin: 'request',
  },
  { carrier: 'hertz', path: /^Param$/, origin: 'route' },
  {
    carrier: 'iris',
    path: /^(?:URLParam(?:Default|Trim|Escape)?|FormValue(?:Default)?|PostValue(?:Default|Trim)?|GetHeader|GetCookie|GetBody)$/,
    origin: 'request',
  },
  {
    carrier: 'restful',
    path: /^(?:QueryParameters?|BodyParameter|HeaderParameter)$/,
    origin: 'request',
  },
  { carrier: 'restful', path: /^PathParameter$/, origin: 'route' },
  {
    carrier: 'lambda',
    path: /^(?:(?:MultiValue)?(?:QueryStringParameters|Headers)|RawQueryString|Body|Cookies)(?:\.|$)/,
    origin: 'request',
  },
  { carrier: 'lambda', path: /^PathParameters(?:\.|$)/, origin: 'route' },
  { carrier: 'connect', path: /^(?:Msg|Header)(?:\.|$)/, origin: 'request' },
  { carrier: 'websocket', path: /^ReadMessage$/, origin: 'request' },
];

/** @param names What follows the variable: `URL`, `Query` of `r.URL.Query()`. */
export function originInCarrier(carrier: Carrier, names: readonly string[]): Origin {
  const path = names.join('.');
  const inner = innerRequest(carrier, path);
  if (inner !== undefined) return originInCarrier('http', inner.split('.'));
  return sources.find((one) => one.carrier === carrier && one.path.test(path))?.origin ?? 'harmless';
}

/** `c.Request.FormValue`, `c.Request().FormValue` */
function innerRequest(carrier: Carrier, path: string): string | undefined {
  const holds = carrier === 'gin' || carrier === 'echo' || carrier === 'iris' || carrier === 'restful';
  const isInner = holds && path.startsWith('Request.');
  return isInner ? path.slice('Request.'.length) : undefined;
}

/** Methods of a request that fill what they are given with what it brings along. */
export function fillsFromCarrier(carrier: Carrier, name: string): boolean {
  return carrier !== 'http' && fillers.test(name);
}

const fillers =
  /^(?:(?:Should|Must)?Bind(?:JSON|Query|XML|YAML|TOML|Form|Header|With|BodyWith(?:JSON|XML|YAML|TOML)?|AndValidate)?|(?:Body|Query|ReqHeader|Cookie)Parser|Read(?:JSON|Form|Query|Body|XML|YAML|Entity))$/;

/** Functions of packages that fill their second argument with what a request, their first, brings along. */
export function fillsFromPackage(module: string, name: string): boolean {
  return /\/(?:go-)?chi\/(?:v\d+\/)?render$/.test(module)
    ? /^(?:Bind|Decode|DecodeJSON|DecodeXML|DecodeForm)$/.test(name)
    : module.endsWith('/go-zero/rest/httpx') && /^Parse(?:Form|JsonBody)?$/.test(name);
}

/** Functions of packages that read one part of the path. */
export function isRouteReader(module: string, name: string): boolean {
  return /\/mux(?:\/v\d+)?$/.test(module)
    ? name === 'Vars'
    : /\/chi(?:\/v\d+)?$/.test(module)
      ? /^URLParam(?:FromCtx)?$/.test(name)
      : module.endsWith('/httprouter') && name === 'ParamsFromContext';
}
