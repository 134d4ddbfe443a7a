const version = 'v1.2.3';
const isReleased = /^(v?\d+\.?)+$/.test(version);
const isModern = /^(v?\d+\.?)+$/.test(process.version);
const [name] = 'a b c'.match(/^(\w+\s?)+$/);

export { isModern, isReleased, name };
