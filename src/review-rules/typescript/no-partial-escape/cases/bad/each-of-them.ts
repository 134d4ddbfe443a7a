export const portable = (file: string): string => file.replace('\\', '/'); // expect: first-only
export const slashes = (file: string): string => file.replace(/\\/, '/'); // expect: first-only
export const amount = (text: string): number => parseFloat(text.replace(',', '')); // expect: first-only
