// A text may have lines, where an address has none.
export const withoutComments = (text) => text.replace(/#.*$/, ''); // expect: slow-search

export const parseData = (urlString) => /^data:(.*?),(.*?)(?:#(.*))?$/.exec(urlString); // expect: polynomial-redos
