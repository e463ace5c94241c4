interface Props {
  /** The bulletin whose umbrella the number is, `MS09-003`. */
  bulletin: string;
  /** The number has another meaning, which was told before. */
  also?: boolean;
}

/** Says of the number of a bulletin that nothing can be installed under it. */
export function NoPackage({ bulletin, also = false }: Props) {
  return (
    <p className="lead">
      {also ? 'It is also the number' : 'The number'} of security bulletin{' '}
      <a href={`/bulletins/${bulletin.toLowerCase()}`}>{bulletin}</a>. It is no package: each servicing line has an
      update of its own.
    </p>
  );
}
