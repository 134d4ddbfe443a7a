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
  // Babel and TypeScript, for older platforms
  { word: '_createForOfIteratorHelper', line: /^function _createForOfIteratorHelper\(/m },
  { word: '_classCallCheck', line: /^(?:function _classCallCheck\(|var _classCallCheck[23]? ?= ?_interop)/m },
  {
    word: '_asyncToGenerator',
    line: /^(?:function _asyncToGenerator\(|var _asyncToGenerator[23]? ?= ?_interop)/m,
  },
  { word: '__awaiter', line: /^var __awaiter = \(this && this\.__awaiter\)/m },
];

/** Did a bundler, or a compiler, write the file? What is to be mended stands in the files it was made from. */
export function isBundled(text: string): boolean {
  return traces.some(({ word, line }) => text.includes(word) && line.test(text));
}
