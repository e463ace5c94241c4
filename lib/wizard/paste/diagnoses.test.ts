import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FACTS } from '../facts.fixture';
import { DIAGNOSES, DIAGNOSIS_IDS } from './diagnoses';
import { readPaste } from './readPaste';

const CONTENT = new URL('../../../content/', import.meta.url);
const slugs = (folder: string) => readdirSync(new URL(folder, CONTENT)).map((name) => name.replace(/\.mdx$/, ''));
const diagnosed = (text: string) => readPaste(text, FACTS).diagnoses.map(({ id }) => id);

describe('diagnoses', () => {
  it('lead to known issues and topics that exist', () => {
    const issues = slugs('known-issues');
    const topics = slugs('topics');
    for (const diagnosis of Object.values(DIAGNOSES)) {
      expect(diagnosis.issues.length).toBeGreaterThan(0);
      expect(issues).toEqual(expect.arrayContaining([...diagnosis.issues]));
      expect(topics).toEqual(expect.arrayContaining([...diagnosis.topics]));
    }
  });

  it('recognise the messages of the known issues they lead to', () => {
    const recognised = new Set<string>();
    for (const [id, { issues }] of Object.entries(DIAGNOSES)) {
      for (const issue of issues) {
        const mdx = readFileSync(new URL(`known-issues/${issue}.mdx`, CONTENT), 'utf8');
        const {
          events = [],
          errors = [],
          messages = [],
        } = parse(mdx.split(/^---$/m)[1] ?? '') as {
          events?: { id: number; message: string | null }[];
          errors?: string[];
          messages?: string[];
        };
        const texts = [
          ...messages,
          ...events.flatMap((event) => [`event ${event.id}`, event.message ?? '']),
          ...errors.map((error) => `error ${error}`),
        ];
        if (texts.some((text) => (diagnosed(text) as string[]).includes(id))) recognised.add(id);
      }
    }
    // The address of the blank page stands in the body of its issue.
    expect(DIAGNOSIS_IDS.filter((id) => !recognised.has(id))).toEqual(['owa-blank']);
  });

  it.each([
    ['https://mail.example/owa/auth/logon.aspx?url=https://mail.example/owa&reason=0', ['owa-blank']],
    ['0x80070643', ['update-failed']],
    ['Code 80070643', ['update-failed']],
    ['1603', ['update-failed']],
    ['11306', ['file-in-use']],
    ['Event ID 1023, event 11306, event 11729', ['file-in-use']],
    ['Event ID 1023, event 11729', ['update-failed', 'configuration-failed']],
    ['Source: Perflib\nEvent ID: 1023', []],
    ['Source: MsiInstaller\nEvent ID: 1024', ['logs-folder']],
    ['KB935490', []],
  ])('%s: %j', (text, ids) => expect(diagnosed(text)).toEqual(ids));

  it('take the path of the file out of the message', () => {
    const path = String.raw`D:\Program Files\Microsoft\Exchange Server\Bin\ExSMIME.dll`;
    const files = (text: string) => readPaste(text, FACTS).diagnoses.flatMap((diagnosis) => diagnosis.files);
    for (const quoted of [`'${path}'`, `"${path}"`, `\u2018${path}\u2019`]) {
      expect(files(`Another application has exclusive access to the file ${quoted}. Please`)).toEqual([path]);
    }
    expect(files(String.raw`exclusive access to the file C:\Bin\a.dll. Please`)).toEqual([String.raw`C:\Bin\a.dll`]);
    expect(files('exclusive access to the file')).toEqual([]);
  });
});
