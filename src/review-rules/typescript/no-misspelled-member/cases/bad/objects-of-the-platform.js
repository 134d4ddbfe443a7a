export async function load(urls, options) {
  console.lgo('loading', Math.foor(urls.length / 2)); // expect: misspelled-member, misspelled-member
  const pages = await Promise.al(urls.map((url) => fetch(url, options))); // expect: misspelled-member
  if (process.evn.DEBUG) console.log(JSON.stringfy(pages)); // expect: misspelled-member, misspelled-member
  return Object.key(pages).concat(Array.form(pages)); // expect: misspelled-member, misspelled-member
}

export const age = (born) => Date.Now() - born; // expect: misspelled-member
