type Level = 'low' | 'high';

export function label(level: Level, verbose: boolean): string {
  if (level === 'low') {
    return verbose ? 'low level' : 'low';
  } else if (level === 'high') {
    return verbose ? 'high level' : 'high';
  } else {
    throw new Error('unknown level');
  }
  return ''; // expect: unreachable-code
}
