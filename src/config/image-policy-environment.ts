import { z } from 'zod';
import { optional, webAddress, wholeNumber } from './setting.ts';
import type { Setting } from './setting.ts';

const packagePath = /^[A-Za-z_]\w*(?:\/[A-Za-z_]\w*)*$/;

/** Who decides which images may be deployed, where that is not the repository. */
export const imagePolicyEnvironment = {
  opaUrl: {
    name: 'OPA_URL',
    purpose:
      'Address of an OPA server that decides which images may be deployed, instead of the tags that a repository allows; what it does not allow, or does not answer, is reported',
    default: '',
    example: 'http://127.0.0.1:8181',
    value: optional(webAddress),
  },
  opaPath: {
    name: 'OPA_PATH',
    purpose: 'Path of the package of Rego that is asked, below `/v1/data/`',
    default: '',
    example: 'autoglm/images',
    value: optional(z.string().regex(packagePath, 'expected names with slashes between them')),
  },
  opaToken: {
    name: 'OPA_TOKEN',
    purpose: 'Token that the OPA server wants to see; empty: none',
    default: '',
    example: 'token-of-the-server',
    value: optional(z.string().regex(/^[\x21-\x7e]+$/, 'expected a token without white space')),
    isSecret: true,
  },
  opaTimeout: {
    name: 'OPA_TIMEOUT',
    purpose: 'Seconds that the OPA server has to answer',
    default: '5',
    example: '2',
    value: wholeNumber(1, 60),
  },
  opaAnswerKb: {
    name: 'OPA_ANSWER_KB',
    purpose: 'Kilobytes that an answer of the OPA server has at most',
    default: '1024',
    example: '4096',
    value: wholeNumber(1, 65_536),
  },
} as const satisfies Record<string, Setting>;

type Settings = typeof imagePolicyEnvironment;

export type ImagePolicySettings = { readonly [Key in keyof Settings]: z.output<Settings[Key]['value']> };
