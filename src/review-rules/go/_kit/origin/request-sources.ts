import type { Origin } from './taint.ts';

/** What stands for a request, by the type that a variable is declared with. */
export type Carrier = 'http' | 'gin' | 'echo' | 'fiber' | 'params';

export function carrierOf(type: string | undefined): Carrier | undefined {
  switch (type) {
    case '*http.Request':
      return 'http';
    case '*gin.Context':
      return 'gin';
    case 'echo.Context':
    case '*echo.Context':
      return 'echo';
    case '*fiber.Ctx':
    case 'fiber.Ctx':
      return 'fiber';
    case 'httprouter.Params':
      return 'params';
    default:
      return undefined;
  }
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
    path: /^(?:FormValue|PostFormValue|Cookie|CookiesNamed|Cookies|Body|Form|PostForm|Header|Referer|UserAgent|BasicAuth|GetBody)(?:\.|$)/,
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
    path: /^(?:Query|DefaultQuery|GetQuery|QueryArray|GetQueryArray|QueryMap|PostForm|DefaultPostForm|GetPostForm|PostFormArray|GetHeader|Cookie|GetRawData)$/,
    origin: 'request',
  },
  { carrier: 'gin', path: /^Param$/, origin: 'route' },
  {
    carrier: 'echo',
    path: /^(?:QueryParam|QueryParams|QueryString|FormValue|FormParams|Cookie)$/,
    origin: 'request',
  },
  { carrier: 'echo', path: /^Param$/, origin: 'escaped' },
  {
    carrier: 'fiber',
    path: /^(?:Query|Queries|FormValue|Get|Cookies|Body|BodyRaw|GetReqHeaders)$/,
    origin: 'request',
  },
  { carrier: 'fiber', path: /^(?:Params|AllParams)$/, origin: 'route' },
  { carrier: 'params', path: /^ByName$/, origin: 'route' },
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
  const isInner = (carrier === 'gin' || carrier === 'echo') && path.startsWith('Request.');
  return isInner ? path.slice('Request.'.length) : undefined;
}

/** Methods of a request that fill what they are given with what it brings along. */
export function fillsFromCarrier(carrier: Carrier, name: string): boolean {
  return (
    carrier !== 'http' &&
    /^(?:(?:Should)?Bind(?:JSON|Query|XML|YAML|Form|With)?|(?:Body|Query)Parser)$/.test(name)
  );
}

/** Functions of packages that read one part of the path. */
export function isRouteReader(module: string, name: string): boolean {
  return /\/mux(?:\/v\d+)?$/.test(module)
    ? name === 'Vars'
    : /\/chi(?:\/v\d+)?$/.test(module) && /^URLParam(?:FromCtx)?$/.test(name);
}
