export const slug = (title) => title.toLowerCase().replace('/[^a-z0-9]+/g', '-'); // expect: misfit-argument
export const joined = (name) => name.replace('/ /g', '_'); // expect: misfit-argument
export const words = (text) => text.split('/\\s+/'); // expect: misfit-argument
export const digits = (text) => text.replaceAll('/\\D/', ''); // expect: misfit-argument
export const share = (part, whole) => Math.round((part / whole) * 100 + '%'); // expect: misfit-argument
export const width = (box) => ({ width: Math.floor(box.width / 2 + 'px') }); // expect: misfit-argument
export const money = (value) => Math.round((value * 100) / 100); // expect: misfit-argument
