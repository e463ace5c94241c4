import { fullDate } from '@/lib/exchange/date';

/** When the page was last compared with its sources, from which file it is made, and its Markdown twin. */
export function Reviewed({ reviewed, file, address }: { reviewed: string; file: string; address: string }) {
  return (
    <p className="reviewed">
      Compared with its sources on {fullDate(reviewed)}. Written in <code>{file}</code>.{' '}
      <a href={`/about?page=${encodeURIComponent(address)}#mistakes`}>Report a mistake on this page</a>{' '}
      <a href={`${address}.md`} rel="alternate" type="text/markdown">
        This page as Markdown
      </a>
    </p>
  );
}
