import { describe, expect, it } from 'vitest';
import { FACTS } from '../facts.fixture';
import { readPaste } from './readPaste';

const says = (text: string) => readPaste(text, FACTS).understood.map((signal) => `${signal.says} ${signal.value}`);

describe('what a build says', () => {
  it.each([
    ['8.1.340.1', 'build 8.1.340.1'],
    ['08.01.0340.001', 'file-version 8.1.340.1'],
    ['FileVersion : 8.1.340.1', 'file-version 8.1.340.1'],
    [String.raw`8.1.340.1  C:\bin\ExSetup.exe`, 'file-version 8.1.340.1'],
    ['Dateiversion: 8.1.340.1', 'file-version 8.1.340.1'],
    ['Version 8.1 (Build 340.1)', 'admin-display-version 8.1.340.1'],
    ['/owa/8.1.340.1/', 'owa 8.1.340.1'],
    [String.raw`C:\ClientAccess\owa\8.1.340.1\forms`, 'owa 8.1.340.1'],
    ['x-owa-version: 8.1.340.1', 'owa 8.1.340.1'],
    ['"X-OWA-Version": "8.1.340.1"', 'owa 8.1.340.1'],
  ])('%s', (text, expected) => expect(says(text)).toEqual([expected]));

  it.each([
    'Microsoft Exchange Server 2010  14.3.123.4',
    '14.3.123.4  Microsoft Exchange Server 2010',
    'DisplayVersion    REG_SZ    14.3.123.4',
    '"DisplayVersion"="14.3.123.4"',
    'ConfiguredVersion    REG_SZ    14.3.123.4',
    'Product Version: 14.3.123.4.',
  ])('is the service pack alone where Windows Installer keeps it: %s', (text) => {
    expect(says(text)).toEqual(['product-version 14.3.123.4']);
  });

  it.each(['14.3.513.0', '14.03.0123.004'])('is the file version %s, beside the name of the product too', (build) => {
    expect(says(`Microsoft Exchange Server 2010 ExSetup.exe ${build}`)).toHaveLength(1);
    expect(says(`Microsoft Exchange Server 2010 ExSetup.exe ${build}`)[0]).toMatch(/^file-version /);
  });

  it.each([
    'Windows 6.1.7601.17514',
    'OUTLOOK.EXE 14.0.7015.1000',
    'msvcr80.dll 8.0.50727.6195',
    'iexplore.exe 8.0.7601.17514',
    'Microsoft.Exchange.Common, Version=8.0.0.0, Culture=neutral',
    'DNS server: 8.8.8.8',
    'IPv4 address 14.3.123.4',
    'connected to 14.1.218.15:25',
    'route 8.0.0.0/8',
  ])('is none of Exchange in %s', (text) => {
    const { understood, problem } = readPaste(text, FACTS);
    expect(understood.map((signal) => signal.says)).toEqual(['other-version']);
    expect(problem).toBe('not-exchange');
  });
});
