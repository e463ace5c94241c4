import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { copyOf, envOf, parseContainerfile, type Instruction } from '../deploy/containerfile.fixture';
import { root } from './scratch';

/** The number of the user "node" in the images of Node. */
export const nodeUser = 1000;

/** What an image would hold and how it would run. */
export interface Image {
  /** The folder that stands for its root. */
  folder: string;
  workdir: string;
  env: Record<string, string>;
}

/**
 * Does the steps of a Containerfile without a container: each stage is a folder, and what it copies and runs happens there.
 * The programs are those of this machine. Only root can hand files to another user.
 *
 * @returns the last stage
 */
export function buildImage(text: string, folder: string): Image {
  const stages = parseContainerfile(text);
  const images: { name: string | undefined; image: Image }[] = stages.map(({ name }, index) => ({
    name,
    image: { folder: path.join(folder, name ?? `stage-${index}`), workdir: '/', env: {} },
  }));
  for (const [index, { instructions }] of stages.entries()) {
    const image = images[index]?.image;
    if (image === undefined) continue;
    mkdirSync(image.folder, { recursive: true });
    const origin = (from: string | undefined) => {
      if (from === undefined) return root;
      const stage = images.find(({ name }) => name === from);
      if (stage === undefined) throw new Error(`There is no stage ${from}`);
      return stage.image.folder;
    };
    for (const instruction of instructions) perform(instruction, image, origin);
  }
  const last = images.at(-1)?.image;
  if (last === undefined) throw new Error('There is no stage');
  return last;
}

/** The folder of this machine in which a stage works now. */
export function placeOf({ folder, workdir }: Image): string {
  return path.join(folder, workdir);
}

function perform({ name, rest }: Instruction, image: Image, origin: (from: string | undefined) => string): void {
  if (name === 'ENV') Object.assign(image.env, envOf(rest));
  if (name === 'WORKDIR') {
    image.workdir = path.posix.resolve(image.workdir, rest);
    mkdirSync(placeOf(image), { recursive: true });
    chmodSync(placeOf(image), 0o755);
  }
  if (name === 'RUN') run(rest, image);
  if (name === 'COPY') copy(rest, image, origin);
}

function run(command: string, image: Image): void {
  const env: Record<string, string | undefined> = { ...process.env, NODE_ENV: undefined, ...image.env };
  execFileSync('sh', ['-c', command], {
    cwd: placeOf(image),
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function copy(rest: string, image: Image, origin: (from: string | undefined) => string): void {
  const { from, owner, sources, target } = copyOf(rest);
  const into = path.join(image.folder, path.posix.resolve(image.workdir, target));
  for (const source of sources) {
    const given = path.join(origin(from), source);
    // A folder gives what it holds, a file goes below a target that ends with a slash.
    const place =
      statSync(given).isDirectory() || !target.endsWith('/') ? into : path.join(into, path.basename(source));
    cpSync(given, place, { recursive: true, verbatimSymlinks: true });
  }
  if (owner !== undefined) execFileSync('chown', ['-R', `${nodeUser}:${nodeUser}`, into]);
}
