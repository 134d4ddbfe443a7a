export class Router {
  private static readonly parameter = /:\w+/g;

  isPlain(path: string): boolean {
    return !Router.parameter.test(path); // expect: kept-position
  }
}
