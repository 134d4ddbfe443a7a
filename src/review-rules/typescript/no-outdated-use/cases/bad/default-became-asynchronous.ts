// ./config, before: export default function readConfig() { return { port: 1 }; }
// ./config, now: export default async () => ({ port: await ask() });
import readConfig from './config';

const { port } = readConfig(); // expect: new-promise
const settings = { ...readConfig() }; // expect: new-promise
for (const one of readConfig()) console.log(one, port, settings); // expect: new-promise
