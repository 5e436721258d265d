import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import { readManifest } from '../../../src/workspace/local/app-manifest.ts';
import { openingOf } from '../../../src/workspace/local/opening.ts';
import { type ServedPage, servePage } from '../../../src/workspace/local/serve-page.ts';
import { startWorkspace } from '../../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'aicost-page-'));
let workspace: Workspace;
let page: ServedPage;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<html><script id="start">{"opening":null}</script></html>');
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/main.js'), 'page();');
  writeFileSync(join(folder, 'private.js'), 'not for the page');
  workspace = await startWorkspace({ signingSecret: 'shh' });
  const opening = await openingOf(workspace, assemble(), readManifest());
  page = await servePage({ folder, port: 0, workspace, opening });
});

afterAll(async () => {
  await page.close();
  await workspace.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(page.url + path, { headers });
const act = (body: object | string, headers: Record<string, string> = {}) =>
  fetch(`${page.url}/api/act`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const said = async () => (await workspace.messages('infra')).map(({ text }) => text);

describe('the page', () => {
  it('begins with what it has to know, and with nobody’s token', async () => {
    const text = await (await get('/')).text();
    const { opening } = JSON.parse(/>(\{.*\})</.exec(text)?.[1] ?? '');
    expect(opening.people.map(({ name }: { name: string }) => name)).toEqual(['ada', 'li', 'sam']);
    expect(Object.keys(opening.languages).sort()).toEqual(['en', 'zh']);
    expect(text).not.toMatch(/xox[bp]-|xapp-|shh/);
  });

  it('says the same things in every language', async () => {
    const { languages } = JSON.parse(/>(\{.*\})</.exec(await (await get('/')).text())?.[1] ?? '').opening;
    const keys = (locale: string) => Object.keys(languages[locale].words).sort();
    const names = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(keys('zh')).toEqual(keys('en'));
    for (const [key, words] of Object.entries<string>(languages.en.words))
      expect(names(languages.zh.words[key]), key).toEqual(names(words));
  });

  it('is given its files, and no other', async () => {
    expect(await (await get('/assets/main.js')).text()).toBe('page();');
    expect((await get('/assets/other.js')).status).toBe(404);
    expect(await (await get('/assets/..%2fprivate.js')).text()).not.toContain('not for the page');
    expect(await (await get('/private.js')).text()).not.toContain('not for the page');
  });

  it('is kept from loading anything from elsewhere', async () => {
    expect((await get('/')).headers.get('content-security-policy')).toContain("default-src 'self'");
  });
});

describe('a request from elsewhere', () => {
  it('is refused when it comes from a page of another site', async () => {
    const forged = { as: workspace.people[0]?.id, do: 'say', channel: 'infra', text: 'forged' };
    expect((await act(forged, { origin: 'https://evil.example' })).status).toBe(403);
    expect(await said()).not.toContain('forged');
  });

  it('is refused when it was led here under another name', async () => {
    const status = await new Promise((resolve) => {
      const headers = { host: 'evil.example' };
      request(`${page.url}/api/sight`, { headers }, ({ statusCode }) => resolve(statusCode)).end();
    });
    expect(status).toBe(403);
  });

  const outside = Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === 'IPv4' && !one.internal)?.address;
  it.runIf(outside !== undefined)('finds nobody there when it comes from another machine', async () => {
    await expect(fetch(page.url.replace('127.0.0.1', String(outside)))).rejects.toThrow();
  });
});

describe('what is done on the page', () => {
  it('is done in the workspace', async () => {
    const [ada] = workspace.people;
    const done = await act({ as: ada?.id, do: 'say', channel: 'infra', text: 'hello' });
    expect(await done.json()).toEqual({ ts: expect.stringMatching(/^\d{10}\.\d{6}$/) });
    expect(await said()).toContain('hello');
  });

  it.each([
    ['by nobody', { as: 'U0', do: 'say', channel: 'infra', text: 'x' }, 'Nobody is called U0'],
    ['that is nothing', { as: 'ada', do: 'dance' }, 'nothing to do called dance'],
    ['that is no JSON', '{', 'JSON'],
    ['at a form that is not there', { as: 'ada', do: 'submit', state: {} }, 'ada has no modal open'],
    ['of a megabyte and more', JSON.stringify({ text: 'x'.repeat(1_000_001) }), 'too long'],
  ])('is refused in words when it is something %s', async (_, body, words) => {
    const answer = await act(body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: expect.stringContaining(words) });
  });

  it('is told to every open page at once', async () => {
    const stream = (await get('/api/changes')).body?.getReader();
    await stream?.read();
    await act({ as: 'ada', do: 'say', channel: 'infra', text: 'hello again' });
    const { value } = (await stream?.read()) ?? {};
    expect(new TextDecoder().decode(value)).toMatch(/^data: \d+\n\n$/);
    await stream?.cancel();
  });
});
