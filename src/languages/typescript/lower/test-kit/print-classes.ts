import { expression } from './print-expressions.ts';
import { functionText } from './print-functions.ts';
import { statements } from './print-statements.ts';
import { enter, part } from './program-scope.ts';
import type { Scope } from './program-scope.ts';
import type { Seed } from './random-program.ts';

/** `class Name extends … { … }`; some members use `this`, `super` and private names. */
export function classBody(seed: Seed, scope: Scope, name: string | undefined): string {
  const isDerived = seed.pick % 3 === 1;
  const superclass = isDerived ? ' extends Base' : seed.pick % 7 === 6 ? ' extends (trace(1), Base)' : '';
  const hasParent = superclass !== '';
  let hasConstructor = false;
  const inner = scope.inFunction('plain', { isStatic: true, hasArguments: false });
  const members = seed.parts.slice(1).map((member, index) => {
    const value = expression(part(member, 0), inner);
    switch (member.kind % 13) {
      case 10:
        return `d = () => (${enter}, trace(this.a ?? ${value}));\nc = this.d();`;
      case 11:
        return `static *[trace('g${index}')]() { ${enter}; yield ${value}; }\nstatic b = [...this['g${index}']()];`;
      case 12:
        return `#q${index}() { ${enter}; return trace(this.a); }\nget r${index}() { ${enter}; return this.#q${index}(); }\nc = this.r${index};`;
      case 0:
        return `a = ${value};`;
      case 1:
        return `static b = trace(${value});`;
      case 2:
        return `static {\n${enter};\n${statements(member.parts, inner)}\n}`;
      case 3:
        return functionText(member, scope, { form: 'method', name: 'm' });
      case 4:
        return `[trace('k${index}')] = ${value};`;
      case 5:
        return `static [trace('k${index}')](x) { ${enter}; return trace(x); }`;
      case 6:
        return `get c() { ${enter}; trace(this === undefined); return ${value}; }`;
      case 7:
        if (hasConstructor) return `c = this.a;`;
        hasConstructor = true;
        return functionText(member, scope, {
          form: 'method',
          name: 'constructor',
          prologue: hasParent ? 'super(trace(5));\ntrace(this.a);\n' : 'this.c = trace(6);\n',
        });
      case 8:
        return `#p${index} = ${value};\nreadP${index}() { ${enter}; this.#p${index}++; return trace(#p${index} in this) && this.#p${index}; }\nc = this.readP${index}();`;
      default:
        return hasParent
          ? `m() { ${enter}; super.b = 1; return trace(super.m(${value})); }`
          : `static m() { ${enter}; return ${value}; }`;
    }
  });
  return `class ${name ?? ''}${superclass} {\n${members.join('\n')}\n}`;
}
