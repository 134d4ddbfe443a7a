// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

export type Result<T> = T extends string ? 'text' : T extends number ? 'number' : T extends boolean ? 'truth' : T extends null ? 'none' : never;
export function use<T>(value: T): Result<T> {
  return value as Result<T>;
}
