import { useContext } from 'react';
import { useRouter } from 'next/router';

export function useOptionalRouter() {
  try {
    return useRouter();
  } catch {
    return null;
  }
}

export function useStrictTheme(name: string) {
  try {
    assertKnown(name);
    return useContext(Theme)[name];
  } catch (error) {
    report(error);
    throw error;
  }
}
