// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

export const a = 1;
