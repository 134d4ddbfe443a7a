import type { LanguageId } from '../domain/source-file.ts';
import type { Language } from './language.ts';

/** Reads a language's parser into memory: most changes need one or two of them. */
export async function loadLanguage(id: LanguageId): Promise<Language<unknown>> {
  switch (id) {
    case 'typescript':
      return (await import('./typescript/typescript.ts')).typescript;
    case 'yaml':
      return (await import('./yaml/yaml.ts')).yaml;
    case 'dockerfile':
      return (await import('./dockerfile/dockerfile.ts')).dockerfile;
  }
}
