/** A word that only some files have, and the line that a bundler writes around it. */
interface Trace {
  readonly word: string;
  readonly line: RegExp;
}

/** Traces that have letters in common: most files do not even have those. */
interface TraceGroup {
  /** Begins with a letter that is rare: a text is searched by the first one. */
  readonly mark: string;
  readonly traces: readonly Trace[];
}

const ofWebpack: readonly Trace[] = [
  { word: 'webpackBootstrap', line: /^(?:return )?\/\*{6}\/.*\/\/ webpackBootstrap$/m },
  {
    word: 'webpackUniversalModuleDefinition',
    line: /^[ \t;!]*\(function webpackUniversalModuleDefinition\(/m,
  },
  { word: '__webpack_require__', line: /^(?:\/\*{6}\/)?[ \t]*function __webpack_require__\(/m },
  {
    word: 'webpackChunk',
    line: /^[ \t;]*(?:"use strict";)?\(\w+(?:\["|\.)webpackChunk\w*(?:"\])? ?= ?/m,
  },
  {
    word: 'webpackJsonp',
    line: /^[ \t;]*(?:webpackJsonp\w*\(\[|\(\w+(?:\["|\.)webpackJsonp\w*(?:"\])? ?= ?)/m,
  },
];

const ofBrowserify: readonly Trace[] = [
  {
    word: "Cannot find module '",
    line: /typeof require={2,3}"function"&&require|"function"={2,3}typeof require&&require/,
  },
];

/** esbuild and Rolldown, and the helpers of TypeScript for older platforms. */
const withTwoLines: readonly Trace[] = [
  { word: '__defProp', line: /^[ \t]*var __defProp = Object\.defineProperty;$/m },
  { word: '__awaiter', line: /^var __awaiter = \(this && this\.__awaiter\)/m },
];

/** Of Babel, for older platforms. */
const helpers: readonly Trace[] = [
  { word: '_createForOfIteratorHelper', line: /^function _createForOfIteratorHelper\(/m },
  { word: '_classCallCheck', line: /^(?:function _classCallCheck\(|var _classCallCheck[23]? ?= ?_interop)/m },
];

/**
 * What bundlers put around the modules of others. Each stands at the beginning of a line: the sources of bundlers have
 * the same words inside of texts.
 */
const groups: readonly TraceGroup[] = [
  { mark: 'webpack', traces: ofWebpack },
  { mark: 'Cannot find module', traces: ofBrowserify },
  alone('jsGlobal', /^[ \t]*(?:var|const) commonjsGlobal = /m),
  alone('DefaultExportFromCjs', /^[ \t]*function getDefaultExportFromCjs ?\(/m),
  { mark: '__', traces: withTwoLines },
  { mark: '_c', traces: helpers },
  alone('_asyncToGenerator', /^(?:function _asyncToGenerator\(|var _asyncToGenerator[23]? ?= ?_interop)/m),
  alone('Require', /^(?:var )?parcelRequire ?= ?/m),
  alone('-sMODULARIZE', /^\/\/ This code implements the `-sMODULARIZE` settings/m),
  alone('Our interface to the outside', /^\s*\/\/ The Module object: Our interface to the outside/m),
];

function alone(word: string, line: RegExp): TraceGroup {
  return { mark: word, traces: [{ word, line }] };
}

/** `run-cli-D9LfaCIl.js`, `chunk-MDDKCLMF.js` */
const hashed = String.raw`-(?=[\w-]*[A-Z])(?=[\w-]*(?:\d|[a-z][A-Z]|[A-Z]{4}))[\w-]{8}\.[cm]?js`;
const hashedPath = new RegExp(`${hashed}$`);
/** It takes from other parts, or hands on what has a name of two letters. */
const partOfBundle = new RegExp(
  String.raw`\bfrom ?["']\./[\w.-]*${hashed}["']|^export ?\{\s*[\w$]{1,2} as [\w$]`,
  'm',
);

/** Is it one of the files that a bundler made of a program? */
export function isPartOfBundle(path: string, text: string): boolean {
  return hashedPath.test(path) && partOfBundle.test(text);
}

/** Did a bundler, or a compiler, write the file? What is to be mended stands in the files it was made from. */
export function isBundled(text: string): boolean {
  return groups.some(
    ({ mark, traces }) =>
      text.includes(mark) && traces.some(({ word, line }) => text.includes(word) && line.test(text)),
  );
}
