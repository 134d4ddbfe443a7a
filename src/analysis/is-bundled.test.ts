import { describe, expect, it } from '@jest/globals';
import { isBundled } from './is-bundled.ts';

const modules = "'./a.js': function (module, exports) { module.exports = 1; }";

describe('a file is what a bundler wrote', () => {
  it.each([
    [
      'webpack 4',
      `/******/ (function(modules) { // webpackBootstrap\n/******/ \tvar installedModules = {};\n`,
    ],
    ['webpack 5', `/******/ (() => { // webpackBootstrap\n/******/ \tvar __webpack_modules__ = ({});\n`],
    [
      'webpack, for every kind of module',
      '/*! Acme 1.0 */\n(function webpackUniversalModuleDefinition(root, factory) {\n\tmodule.exports = factory();\n})(self, () => {});\n',
    ],
    [
      'Babel',
      "'use strict';\nfunction _classCallCheck(a, n) { if (!(a instanceof n)) throw new TypeError(); }\n",
    ],
    ['TypeScript', '"use strict";\nvar __awaiter = (this && this.__awaiter) || function (thisArg) {\n};\n'],
    [
      'webpack without comments',
      `var modules = {${modules}};\nvar cache = {};\nfunction __webpack_require__(id) {\n  return cache[id];\n}\n`,
    ],
    [
      'a part of webpack',
      `(self["webpackChunk_acme"] = self["webpackChunk_acme"] || []).push([[4], {${modules}}]);`,
    ],
    ['a part of an older webpack', `webpackJsonp([1], {${modules}});`],
    [
      'a part of webpack 4',
      `"use strict";\n(window["webpackJsonp"] = window["webpackJsonp"] || []).push([["main"], {${modules}}]);`,
    ],
    [
      'Browserify',
      `require=(function e(t,n,r){function s(o,u){if(!n[o]){if(!t[o]){var a=typeof require=="function"&&require;if(!u&&a)return a(o,!0);throw new Error("Cannot find module '"+o+"'")}}return n[o].exports}return s})({1:[function(require,module,exports){\nmodule.exports = 1;\n},{}]},{},[1]);\n`,
    ],
    [
      'Browserify of today',
      `(function(){function r(e,n,t){function o(i,f){if(!n[i]){if(!e[i]){var c="function"==typeof require&&require;throw new Error("Cannot find module '"+i+"'")}}return n[i].exports}return o}return r})()({1:[function(require,module,exports){\n},{}]},{},[1]);\n`,
    ],
    [
      'Rollup',
      "(function (factory) {\n  'use strict';\n\n  var commonjsGlobal = typeof globalThis !== 'undefined' ? globalThis : {};\n})();\n",
    ],
    ['Rollup for import', 'function getDefaultExportFromCjs (x) {\n\treturn x;\n}\n'],
    [
      'esbuild',
      '#!/usr/bin/env node\nvar __create = Object.create;\nvar __defProp = Object.defineProperty;\n',
    ],
    [
      'Emscripten',
      '// This code implements the `-sMODULARIZE` settings by taking the generated\n// JS program code (INNER_JS_CODE) and wrapping it in a factory function.\nasync function Parser(moduleArg = {}) {}\n',
    ],
    [
      'Emscripten of before',
      "var Parser = (() => {\n// The Module object: Our interface to the outside world. We import\n  var Module = typeof Module != 'undefined' ? Module : {};\n})();\n",
    ],
    ['Parcel', 'parcelRequire=(function (modules, cache, entry, globalName) {\n})({});\n'],
  ])('%s', (_, text) => {
    expect(isBundled(text)).toBe(true);
    expect(isBundled(text.replaceAll('\n', '\r\n'))).toBe(true);
  });
});

describe('a file is written by hand', () => {
  it.each([
    [
      'it asks what the bundler has',
      "const load = typeof __webpack_require__ === 'function' ? __non_webpack_require__ : require;\n",
    ],
    [
      'it is of a bundler',
      "return Template.asString([\n  '/******/ (() => { // webpackBootstrap',\n  'function __webpack_require__(id) {',\n]);\n",
    ],
    [
      'it names the list of parts',
      'const parts = window.webpackChunk ?? [];\nself.webpackJsonp.push(more);\n',
    ],
    [
      'it looks for modules',
      'try {\n  return require(name);\n} catch (error) {\n  if (error.message.startsWith("Cannot find module \'")) return undefined;\n  throw error;\n}\n',
    ],
    [
      'it is of a helper for globals',
      "export const commonjsGlobal = typeof globalThis === 'undefined' ? self : globalThis;\n",
    ],
    [
      'it says how to build with Emscripten',
      "// Build it with `-sMODULARIZE`: it gives a function.\nconst flags = ['-sMODULARIZE', '-O3'];\n",
    ],
    ['it keeps a function of the platform', 'const defineProperty = Object.defineProperty;\n'],
    ['it calls what Parcel gives', 'const app = parcelRequire("a1b2");\n'],
  ])('%s', (_, text) => {
    expect(isBundled(text)).toBe(false);
  });
});
