import { useEffect } from './use-abortable-effect';

export function Title({ text }: { readonly text: string }) {
  useEffect(async () => {
    await document.fonts.ready;
    document.title = text;
  }, [text]);
  return null;
}
