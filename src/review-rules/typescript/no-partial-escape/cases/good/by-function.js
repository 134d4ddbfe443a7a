const names = { '<': '&lt;', '>': '&gt;' };
export const escape = (text) => text.replace(/[<>]/g, (sign) => names[sign]);
export const once = (text) => text.replace('<', () => '&lt;');
