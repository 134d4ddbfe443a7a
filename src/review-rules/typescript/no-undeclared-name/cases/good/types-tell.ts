import { bail } from './bail.ts';

export const stop = () => bails(1);
export const end = () => bail(1);
