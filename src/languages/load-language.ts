import type { LanguageId } from '../domain/source-file.ts';
import type { Language } from './language.ts';

/** Reads the parser of a language into memory that most changes do not need. */
export async function loadLanguage(id: Exclude<LanguageId, 'typescript'>): Promise<Language<unknown>> {
  switch (id) {
    case 'go':
      return (await import('./go/go.ts')).go;
    case 'yaml':
      return (await import('./yaml/yaml.ts')).yaml;
    case 'dockerfile':
      return (await import('./dockerfile/dockerfile.ts')).dockerfile;
  }
}
