import { router } from './router.ts';
import { describe } from './animals.ts';

router.only('/health', () => 'ok');
export const keys = schema.only('id', (key: string) => key);
export const cat = describe.only('cat', () => 'a small animal');
const columns = query.test.only('id', () => {});
export { columns };
