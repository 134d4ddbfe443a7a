export const isTag = (text) => /^tag:[]/.test(text); // expect: misread-pattern
export const isImage = (file) => /\.[jpg|png|gif]$/.test(file); // expect: misread-pattern
export const isLiked = (text) => /[👍👎]/.test(text); // expect: misread-pattern
export const isWord = (text) => /^[A-z]+$/.test(text); // expect: misread-pattern
export const isTwice = (text) => /\1(ab)/.test(text); // expect: misread-pattern
export const isEither = (text) => /(?:(a)|\1b)c/.test(text); // expect: misread-pattern
export const isWithin = (text) => /(ab\1)c/.test(text); // expect: misread-pattern
export const isPrice = (text) => /^$\d+\.\d\d/.test(text); // expect: misread-pattern
export const isSecond = (text) => /page^:\d+/.test(text); // expect: misread-pattern
export const isPart = (text) => /\w\bse/.test(text); // expect: misread-pattern
export const isAgain = (file) => /\.(?:jpg|png|jpg)$/.test(file); // expect: misread-pattern
export const isColour = (text) => /^(red|green||blue)$/.test(text); // expect: misread-pattern
export const isLink = (text) => /^http:|https:|ftp:$/.test(text); // expect: misread-pattern
export const isCall = (text) => /render() {/.test(text); // expect: misread-pattern
