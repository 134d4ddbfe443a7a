type Handler<C> = (context: C, params: Record<string, string>) => Promise<void> | void;

interface Route<C> {
  readonly pattern: RegExp;
  readonly handler: Handler<C>;
}

export class RouteTable<C extends { path: string }> {
  readonly #routes: Route<C>[] = [];

  add(pattern: RegExp, handler: Handler<C>): this {
    this.#routes.push({ pattern, handler });
    return this;
  }

  async dispatch(context: C): Promise<void> {
    const route = this.#routes.find(({ pattern }) => pattern.test(context.path))!; // expect: non-null-assertion
    const params = route.pattern.exec(context.path)?.groups ?? {};
    await route.handler(context, params);
  }
}

export function focusFirst({ root = document.body, initial = '[autofocus]' }: { root?: HTMLElement; initial?: string }): void {
  root.scrollIntoView();
  const focus = (selector: string) => root.querySelector<HTMLElement>(selector)!.focus();
  focus(initial);
}

export const focusOn = (root: ParentNode, selector: string): void => {
  root.querySelector<HTMLElement>(selector)!.focus(); // expect: non-null-assertion
};
