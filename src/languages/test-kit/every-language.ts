import { dockerfile } from '../dockerfile/dockerfile.ts';
import { go } from '../go/go.ts';
import type { Language } from '../language.ts';
import { typescript } from '../typescript/typescript.ts';
import { vue } from '../vue/vue.ts';
import { yaml } from '../yaml/yaml.ts';

export const everyLanguage: readonly Language<unknown>[] = [typescript, vue, go, yaml, dockerfile];
