export function valueAt(data: unknown, path: string): unknown {
  return new Function('data', 'return data.' + path)(data); // expect: code-injection
}

export function hasClass(node: unknown, name: string): boolean {
  return eval("node.classList.contains('" + name + "')"); // expect: code-injection
}

export class Settings {
  values: Record<string, unknown> = {};

  set(key: string, value: number): void {
    eval(`this.values["${key}"] = ${value}`); // expect: code-injection
  }
}
