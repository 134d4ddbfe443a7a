// A search makes the time grow, and who calls has the text from somebody else.
export const trimEnd = (text) => text.replace(/[\s\uFEFF]+$/, ''); // expect: slow-search

export const parseArguments = (text) => /\((.*)\)/.exec(text)?.[1]; // expect: slow-search

exports.stripTags = function (html) {
  return html.replace(/<[^>]*>/g, ''); // expect: slow-search
};
