export const ruler = { lenght: 3, toLowercase: (text) => text.toLowerCase() };
export const size = ruler.lenght + ruler.toLowercase('A').length;

export function measure(list) {
  list.legnth = list.length;
  return list.legnth;
}
