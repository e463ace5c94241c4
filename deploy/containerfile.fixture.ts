/** One line of a Containerfile. */
export interface Instruction {
  /** In capitals: FROM, RUN, COPY … */
  name: string;
  /** What stands after it, lines joined. */
  rest: string;
}

/** A part of a Containerfile that begins with FROM. */
export interface Stage {
  image: string;
  /** What it is called after AS. */
  name: string | undefined;
  instructions: Instruction[];
}

/**
 * Reads a Containerfile into its stages.
 *
 * @throws SyntaxError for an instruction before the first FROM, or one that no builder knows
 */
export function parseContainerfile(text: string): Stage[] {
  const lines = text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n');
  const stages: Stage[] = [];
  for (const line of lines.map((raw) => raw.trim()).filter(Boolean)) {
    const [, name = '', rest = ''] = /^([A-Z]+)\s+(\S.*)$/.exec(line) ?? [];
    if (name === 'FROM') {
      const [image = '', as, called] = rest.split(/\s+/);
      stages.push({ image, name: as?.toUpperCase() === 'AS' ? called : undefined, instructions: [] });
    } else if (known.has(name) && stages.length > 0) stages.at(-1)?.instructions.push({ name, rest });
    else throw new SyntaxError(`Not an instruction here: ${line}`);
  }
  return stages;
}

const known = new Set(['ENV', 'WORKDIR', 'COPY', 'RUN', 'USER', 'EXPOSE', 'HEALTHCHECK', 'CMD']);

/** A COPY taken apart. */
export interface Copy {
  /** Name of a stage; undefined: the folder that is built. */
  from: string | undefined;
  owner: string | undefined;
  sources: string[];
  target: string;
}

/** Takes the rest of a COPY apart: `--from=build --chown=node:node a b c/`. */
export function copyOf(rest: string): Copy {
  const words = rest.split(/\s+/);
  const flag = (name: string) => words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
  const paths = words.filter((word) => !word.startsWith('--'));
  return { from: flag('from'), owner: flag('chown'), sources: paths.slice(0, -1), target: paths.at(-1) ?? '' };
}

/** The rest of an ENV: `A=b C=d`. */
export function envOf(rest: string): Record<string, string> {
  return Object.fromEntries([...rest.matchAll(/(\w+)=(\S*)/g)].map(([, name, value]) => [name ?? '', value ?? '']));
}

/** The last instruction of a name in a stage, without its options; undefined if there is none. */
export function lastOf(stage: Stage | undefined, name: string): string | undefined {
  return stage?.instructions.findLast((instruction) => instruction.name === name)?.rest;
}

/** The words of a command in the form of a list: `["node", "a.mjs"]`, with what stands before it (HEALTHCHECK … CMD). */
export function wordsOf(rest: string): string[] {
  return JSON.parse(rest.slice(rest.indexOf('['))) as string[];
}
