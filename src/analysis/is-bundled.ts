/** A word that only some files have, and the line that a bundler writes around it. */
interface Trace {
  readonly word: string;
  readonly line: RegExp;
}

/**
 * What bundlers put around the modules of others. Each stands at the beginning of a line: the sources of bundlers have
 * the same words inside of texts.
 */
const traces: readonly Trace[] = [
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
  // Browserify
  {
    word: "Cannot find module '",
    line: /typeof require={2,3}"function"&&require|"function"={2,3}typeof require&&require/,
  },
  // Rollup
  { word: 'commonjsGlobal', line: /^[ \t]*(?:var|const) commonjsGlobal = /m },
  { word: 'getDefaultExportFromCjs', line: /^[ \t]*function getDefaultExportFromCjs ?\(/m },
  // esbuild and Rolldown
  { word: '__defProp', line: /^[ \t]*var __defProp = Object\.defineProperty;$/m },
  { word: 'parcelRequire', line: /^(?:var )?parcelRequire ?= ?/m },
  { word: '-sMODULARIZE', line: /^\/\/ This code implements the `-sMODULARIZE` settings/m },
  { word: 'Our interface to the outside', line: /^\s*\/\/ The Module object: Our interface to the outside/m },
  // Babel and TypeScript, for older platforms
  { word: '_createForOfIteratorHelper', line: /^function _createForOfIteratorHelper\(/m },
  { word: '_classCallCheck', line: /^(?:function _classCallCheck\(|var _classCallCheck[23]? ?= ?_interop)/m },
  {
    word: '_asyncToGenerator',
    line: /^(?:function _asyncToGenerator\(|var _asyncToGenerator[23]? ?= ?_interop)/m,
  },
  { word: '__awaiter', line: /^var __awaiter = \(this && this\.__awaiter\)/m },
];

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
  return traces.some(({ word, line }) => text.includes(word) && line.test(text));
}
