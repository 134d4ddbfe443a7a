import { useRef } from 'react';
import { useBreakpoint } from './hooks';

const sides = ['top', 'left'] as const;

export function useSides() {
  const refs = sides.map(() => useRef<HTMLElement>(null));
  const sizes = [];
  for (const side of sides) sizes.push(useBreakpoint(side));
  for (let i = 0; i < 4; i++) sizes.push(useBreakpoint(i));
  for (let i = 0; i < sides.length; i++) sizes.push(useBreakpoint(i));
  const others = ['a', 'b'].map((name) => useBreakpoint(name));
  return { refs, sizes, others };
}
