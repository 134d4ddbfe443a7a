import type { PathClaim } from './language-of-path.ts';
import type { Language } from './language.ts';

/** Reads the parser of a language into memory that most changes do not need. */
export async function loadLanguage({ language, within }: PathClaim): Promise<Language<unknown>> {
  switch (language) {
    case 'typescript':
      return within === 'vue'
        ? (await import('./vue/vue.ts')).vue
        : (await import('./typescript/typescript.ts')).typescript;
    case 'go':
      return (await import('./go/go.ts')).go;
    case 'yaml':
      return (await import('./yaml/yaml.ts')).yaml;
    case 'dockerfile':
      return (await import('./dockerfile/dockerfile.ts')).dockerfile;
  }
}
