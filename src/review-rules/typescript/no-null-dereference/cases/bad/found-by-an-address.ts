interface Route {
  readonly path: string;
  readonly handler: (params: URLSearchParams) => string;
}

export function dispatch(routes: readonly Route[], url: URL): string {
  const route = routes.find((one) => one.path === url.pathname)!; // expect: non-null-assertion
  return route.handler(url.searchParams);
}

export function titleOf(routes, url) {
  const route = routes.find((one) => one.path === url.pathname);
  return route.title; // expect: maybe-null-result
}
