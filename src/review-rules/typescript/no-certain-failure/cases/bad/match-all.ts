export const tags = (text: string): string[] => [...text.matchAll(/#(\w+)/)].map(([, tag = '']) => tag); // expect: missing-flag
export const counts = (text: string, word: string): number => [...text.matchAll(new RegExp(`\\b${word}\\b`, 'i'))].length; // expect: missing-flag
