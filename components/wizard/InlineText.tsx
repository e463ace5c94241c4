import { inlineParts } from '@/lib/wizard/inline';

/** One paragraph of the wizard's words. */
export function InlineText({ text }: { text: string }) {
  return inlineParts(text).map((part, index) => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'code') return <code key={index}>{part.text}</code>;
    return (
      <a key={index} href={part.href}>
        {part.text}
      </a>
    );
  });
}
