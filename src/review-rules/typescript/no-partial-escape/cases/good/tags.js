export const bold = (text) => text.replace('<b>', '<strong>').replace('</b>', '</strong>');
export const br = (text) => text.replace('\n', '<br>');
