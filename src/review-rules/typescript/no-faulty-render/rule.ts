import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import type { FaultyRender } from './find-faulty-renders.ts';
import { findFaultyRenders } from './find-faulty-renders.ts';
import { wordsForLoop } from './words-for-loop.ts';
import { wordsForMade } from './words-for-made.ts';

/** A component of React that does not end drawing, or does not draw what it should. */
export const noFaultyRender = defineRule({
  info: {
    id: 'no-faulty-render',
    family: 'correctness',
    kinds: [
      'render-loop',
      'called-handler',
      'rendered-zero',
      'nested-component',
      'impure-render',
      'refused-element',
      'early-cleanup',
    ],
    fix: 'none',
    what: say(
      'Reports states of React that every render sets again, in the component itself, or with the answer to a request or a copied list in an effect that has no dependencies or its own state among them; handlers that are called while the element is drawn (`onClick={close()}`); `items.length && <List />`, which draws a `0`; and components with state or input fields that are made in another component. Also debounced functions, atoms, contexts, clients and promises that each render makes anew, a change of the page or a store while a component is drawn, elements of refs that are read before there is one, and as a note what only a browser has, read while a client component is drawn; elements that React refuses (`style` as a text, children of `<input>`, an object as a child), methods whose names React does not know, and effects that return the outcome of their cleanup.',
      '报告每次渲染都会再次设置的 React 状态：直接写在组件中，或在没有依赖（或依赖包含该状态本身）的 effect 中设为请求的响应或复制的列表；渲染时就被调用的事件处理函数（`onClick={close()}`）；会渲染出 `0` 的 `items.length && <List />`；以及在另一个组件内部创建、带有状态或输入框的组件。还有每次渲染都会新建的防抖函数、atom、context、客户端与 promise，在渲染组件时切换页面或修改 store，在元素出现之前读取 ref，以及（作为提示）在渲染客户端组件时读取只有浏览器才有的对象；React 会拒绝的元素（字符串形式的 `style`、`<input>` 的子元素、作为子元素的对象），React 不认识的方法名，以及返回清理结果而不是清理函数的 effect。',
    ),
    why: say(
      'React draws a component again when a state is set: set in every render, it never ends (“Too many re-renders”). A handler that is called in the element runs in each render, and not at the event. `&&` gives on what stands before it, and React draws a number, a 0 too. What is another function in each render is another component: it begins anew, without its state and the cursor.',
      '设置状态会让 React 重新渲染：每次渲染都设置则永不结束（“Too many re-renders”）。在元素中被调用的处理函数会在每次渲染时执行，而不是在事件发生时。`&&` 会原样返回前面的值，而 React 会渲染数字，0 也不例外。每次渲染都新建的函数是另一个组件：它会从头开始，丢失状态和光标。',
    ),
    instead: say(
      'Set states in handlers and in effects that name what they depend on; pass a handler as a function (`() => close()`); compare numbers (`items.length > 0 &&`); declare components at the top of the file.',
      '在事件处理函数或写明依赖的 effect 中设置状态；处理函数以函数形式传入（`() => close()`）；数字请比较（`items.length > 0 &&`）；组件声明在文件顶层。',
    ),
    examples: [
      {
        bad: "import { useState } from 'react';\n\nexport function Menu() {\n  const [isOpen, setOpen] = useState(true);\n  const close = () => setOpen(false);\n  return isOpen ? <button onClick={close()}>Close</button> : null;\n}",
        good: "import { useState } from 'react';\n\nexport function Menu() {\n  const [isOpen, setOpen] = useState(true);\n  const close = () => setOpen(false);\n  return isOpen ? <button onClick={close}>Close</button> : null;\n}",
        file: 'menu.jsx',
      },
      {
        bad: "import { useEffect, useState } from 'react';\n\nexport function Users() {\n  const [users, setUsers] = useState([]);\n  useEffect(() => {\n    fetch('/users').then((answer) => answer.json()).then(setUsers, console.error);\n  });\n  return <p>{users.join()}</p>;\n}",
        good: "import { useEffect, useState } from 'react';\n\nexport function Users() {\n  const [users, setUsers] = useState([]);\n  useEffect(() => {\n    fetch('/users').then((answer) => answer.json()).then(setUsers, console.error);\n  }, []);\n  return <p>{users.join()}</p>;\n}",
        file: 'users.jsx',
      },
    ],
    sources: [
      { name: 'eslint-plugin-react jsx-no-leaked-render', relation: 'same', kinds: ['rendered-zero'] },
      {
        name: 'eslint-plugin-react no-unstable-nested-components',
        relation: 'same',
        kinds: ['nested-component'],
      },
      { name: 'eslint-plugin-react style-prop-object', relation: 'same', kinds: ['refused-element'] },
      {
        name: 'eslint-plugin-react void-dom-elements-no-children',
        relation: 'same',
        kinds: ['refused-element'],
      },
      { name: 'eslint-plugin-react no-danger-with-children', relation: 'same', kinds: ['refused-element'] },
      { name: 'eslint-plugin-react no-typos', relation: 'inspired', kinds: ['refused-element'] },
      { name: 'SonarJS S6442', relation: 'inspired', kinds: ['render-loop', 'called-handler'] },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<FaultyRender> | undefined =>
    isTestPath(file.path) ? undefined : findFaultyRenders(file),
  report: (found, file): Report => ({
    range: rangeOf(placeOf(found)),
    kind: kindOf(found),
    confidence: confidenceOf(found),
    what: wordsFor(found, file),
  }),
});

function kindOf({ kind }: FaultyRender): string {
  return kind === 'made-in-render' ||
    kind === 'acts-in-render' ||
    kind === 'page-in-render' ||
    kind === 'empty-ref'
    ? 'impure-render'
    : kind;
}

function placeOf(found: FaultyRender): Node {
  switch (found.kind) {
    case 'rendered-zero':
      return found.count;
    case 'nested-component':
      return found.tag;
    case 'made-in-render':
      return found.made;
    case 'page-in-render':
    case 'empty-ref':
      return found.read;
    case 'refused-element':
      return found.at;
    default:
      return found.call;
  }
}

function confidenceOf(found: FaultyRender): 'certain' | 'likely' | 'possible' {
  // It may be loaded in the browser only.
  if (found.kind === 'page-in-render') return 'possible';
  if (found.kind === 'render-loop') return found.by === 'answer' ? 'likely' : 'certain';
  return found.kind === 'called-handler' ? 'certain' : 'likely';
}

function wordsFor(found: FaultyRender, file: TypeScriptFile): Localized {
  switch (found.kind) {
    case 'render-loop':
      return wordsForLoop(found);
    case 'called-handler': {
      const text = shortText(found.call, file);
      return say(
        `\`${text}\` is called while this is drawn, and gives nothing that \`${found.event}\` could call.`,
        `\`${text}\` 在渲染时就被调用，没有留下可供 \`${found.event}\` 调用的函数。`,
      );
    }
    case 'rendered-zero': {
      const text = shortText(found.count, file);
      return say(
        `When \`${text}\` is 0, that 0 is drawn: \`&&\` gives it on.`,
        `\`${text}\` 为 0 时会渲染出这个 0：\`&&\` 会原样返回它。`,
      );
    }
    case 'refused-element':
      return found.what;
    case 'early-cleanup':
      return earlyCleanup(shortText(found.call, file));
    case 'nested-component':
      return wordsForNested(found.name, found.keeps);
    case 'made-in-render':
      return wordsForMade(found.loss, shortText(found.made, file));
    case 'page-in-render': {
      const text = shortText(found.read, file);
      return say(
        `\`${text}\` is read while this is drawn, and client components are drawn on the server first, where there is no \`${found.name}\`: read it in an effect.`,
        `\`${text}\` 在渲染时读取，而客户端组件会先在服务器上渲染，那里没有 \`${found.name}\`：请在 effect 中读取。`,
      );
    }
    case 'empty-ref': {
      const text = shortText(found.read, file);
      return say(
        `\`${text}\` is null when this is drawn for the first time: React fills it afterwards. Read it in an effect or a handler.`,
        `首次渲染时 \`${text}\` 为 null：React 之后才会填入。请在 effect 或事件处理函数中读取。`,
      );
    }
    case 'acts-in-render': {
      const text = shortText(found.call, file);
      return say(
        `\`${text}\` is called while this is drawn: that is for effects and handlers, and React may draw more than once.`,
        `\`${text}\` 在渲染时被调用：这应放在 effect 或事件处理函数中，而 React 可能多次渲染。`,
      );
    }
  }
}

function earlyCleanup(text: string): Localized {
  return say(
    `\`${text}\` runs at once and undoes what the effect has just begun: return a function that calls it.`,
    `\`${text}\` 会立即执行，撤销该 effect 刚开始的工作：应返回一个调用它的函数。`,
  );
}

function wordsForNested(name: string, keeps: 'state' | 'field'): Localized {
  return keeps === 'state'
    ? say(
        `\`${name}\` is made in each render of the component that draws it: it is another component each time, and loses its state.`,
        `\`${name}\` 在绘制它的组件每次渲染时都会新建：每次都是另一个组件，其状态会丢失。`,
      )
    : say(
        `\`${name}\` is made in each render of the component that draws it: its field is a new one each time, and the cursor is gone.`,
        `\`${name}\` 在绘制它的组件每次渲染时都会新建：其输入框每次都是新的，光标会丢失。`,
      );
}
