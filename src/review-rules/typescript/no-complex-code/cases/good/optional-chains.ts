// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

export const cityOf = (user?: User): string | undefined => user?.address?.city?.name?.short;
