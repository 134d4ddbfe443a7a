// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

if (a) b();
if (c) d();
if (e) f();
if (g && h) i();
export const j = k ? l : m;
