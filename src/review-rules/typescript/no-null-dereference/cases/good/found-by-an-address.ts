interface Route {
  readonly path: string;
  readonly handler: (params: URLSearchParams) => string;
}

export function dispatch(routes: readonly Route[], url: URL): string {
  const route = routes.find((one) => one.path === url.pathname);
  return route === undefined ? 'not found' : route.handler(url.searchParams);
}

/** The row of one list stands in the other. */
export function handlerOf(routes: readonly Route[], entry: { readonly path: string }): Route['handler'] {
  return routes.find((one) => one.path === entry.path)!.handler;
}
