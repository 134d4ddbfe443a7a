export const portable = (file: string): string => file.replace(/\\/g, '/').replaceAll('\\', '/');
export const amount = (text: string): number => parseFloat(text.replaceAll(',', ''));
export const decimal = (text: string): number => parseFloat(text.replace(',', '.'));
export const first = (text: string): string => text.replace(',', '');
