type Mode = 'fast' | 'slow' | 'off';

export function tune(mode: Mode, options: { level: number; cache: boolean }): void {
  switch (mode) {
    case 'fast':
      if (options.level > 2) {
        options.level = 2;
      } else {
        options.cache = true;
      }
    case 'slow': // expect: fallthrough
      options.cache = false;
      break;
    case 'off':
      for (const key of ['level', 'cache'] as const) {
        if (key === 'level') continue;
        options[key] = false;
      }
    default: // expect: fallthrough
      throw new Error(mode);
  }
}
