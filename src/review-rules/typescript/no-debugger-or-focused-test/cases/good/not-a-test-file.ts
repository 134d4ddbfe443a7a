// path: src/articles.ts
import { test } from './fixtures.ts';

export const only = test.only('title', (article: Article) => article.title);
