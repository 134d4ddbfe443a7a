// Where the platform has none, this is taken for one.
export function mathRNG() {
  const values = new Array(16);
  for (let i = 0, value; i < 16; i++) {
    if ((i & 3) === 0) value = Math.random() * 0x100000000;
    values[i] = (value >>> ((i & 3) << 3)) & 0xff;
  }
  return values;
}

export function randomBytes(size) {
  const bytes = Buffer.alloc(size);
  for (let i = 0; i < size; i++) bytes.writeUInt8(Math.floor(256 * Math.random()), i); // expect: weak-random
  return bytes;
}

const tools = {
  rng() {
    const list = [];
    while (list.length < 16) list.push((Math.random() * 256) | 0); // expect: weak-random
    return list;
  },
  getRandomValues: (array) => {
    for (let i = 0; i < array.length; i++) array[i] = Math.floor(Math.random() * 256); // expect: weak-random
    return array;
  },
};

export default tools;
