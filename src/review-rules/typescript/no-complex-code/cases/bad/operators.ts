// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

export const nameOf = (user: User): string => user.nick ?? user.name ?? (user.isGuest && user.mail ? user.mail : 'guest'); // expect: complexity
