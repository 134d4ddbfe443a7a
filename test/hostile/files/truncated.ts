export class A {
  private readonly b = new Map<string, { c: num