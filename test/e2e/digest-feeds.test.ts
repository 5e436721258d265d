import { afterAll, beforeAll, expect, it } from 'vitest';
import { feedKeys } from '../../src/memory/feeds.ts';
import { answerTo } from './acting.ts';
import { type DigestScene, quickDigests, startDigestScene } from './digest-scene.ts';

let scene: DigestScene;
beforeAll(async () => {
  scene = await startDigestScene({ digests: quickDigests, feeds: ['edgar'] });
});
afterAll(() => scene.app.stop());

const failing = {
  feed: 'edgar',
  tried: '2026-11-24T09:00:00.000Z',
  succeeded: '2026-11-20T09:00:00.000Z',
  problems: [{ part: 'meta', fault: 'refused', detail: 'https://data.sec.gov answers 403' }],
};
const lookedAt = (status: object) =>
  scene.app.store.change({ set: [{ key: feedKeys.status('edgar'), value: status }] });
const ask = (person: string, text: string) => answerTo(scene.app, person, text);

it('a digest, and its preview, name the feed that failed and the day of its last good figures', async () => {
  await lookedAt(failing);
  expect((await ask('ada', 'preview the digest')).text).toMatch(
    /SEC filings \(EDGAR\) could not be read lately: .*20 November 2026/,
  );
  expect((await ask('li', '预览摘要')).text).toMatch(/数据源.*近期无法读取.*2026年11月20日/);
  await scene.subscribe();
  await scene.arrived(1);
  const [first] = await scene.posts();
  expect(first?.text).toMatch(/could not be read lately: .*20 November 2026/);
});

it('a conversation that wants nothing on quiet days is told all the same, in its language', async () => {
  await ask('li', '摘要用中文');
  await ask('li', '没有变化就不发摘要');
  await scene.due();
  await scene.arrived(2);
  expect((await scene.posts()).at(-1)?.text).toMatch(/近期无法读取/);
});

it('a feed that never gave anything is told to rest on what came with the app', async () => {
  await lookedAt({ ...failing, succeeded: undefined });
  expect((await ask('ada', 'preview the digest')).text).toContain('the figures that came with the app');
});

it('a feed that works is not spoken of, nor is a gap in what companies file', async () => {
  await lookedAt({ ...failing, problems: [{ part: 'meta', fault: 'gap', detail: 'a quarter is missing' }] });
  expect((await ask('ada', 'preview the digest')).text).not.toContain('could not be read');
});
