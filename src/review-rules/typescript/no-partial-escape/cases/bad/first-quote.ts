export const quoteSql = (value: string): string => `'${value.replace("'", "''")}'`; // expect: first-only
export const quoteCsv = (value: string): string => `"${value.replace('"', '""')}"`; // expect: first-only
export const quoteJs = (value: string): string => "'" + value.replace("'", "\\'") + "'"; // expect: first-only
