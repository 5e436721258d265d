import { parse } from 'yaml';
import { intents } from '../engine/index.ts';
import type { Locale } from '../language/reading.ts';
import type { Product } from '../product.ts';
import { type Setting, settings } from '../settings.ts';

/** The clock of the answers shown: a document does not change overnight. */
const DAY = '2026-11-24';

/** How much of a table stands for the whole where there is no single figure. */
const [ROWS, CELLS] = [2, 2];

/** Where Slack makes an app of the manifest that follows: https://docs.slack.dev/app-manifests/configuring-apps-with-app-manifests */
const NEW_APP = 'https://api.slack.com/apps?new_app=1&manifest_json=';

/** A text with each part between `<!-- name -->` and `<!-- /name -->` written anew. Throws when a mark is missing. */
export function withParts(text: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((written, [name, part]) => {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [written.indexOf(begin), written.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`no ${begin} … ${end} to write between`);
    return written.slice(0, from + begin.length) + part + written.slice(to);
  }, text);
}

/** What the README shows of it, in one language after the other. */
const SHOWN = ['buy', 'rent', 'train', 'tokens', 'power', 'afford', 'capex', 'guidance'];

/** A few real questions with what is answered to them, the languages taking turns. */
export function fewAnswers(product: Product): Promise<string> {
  const { locales } = product.language;
  return answersTo(
    product,
    SHOWN.map((intent, at) => [intent, locales[at % locales.length] as Locale]),
  );
}

/** One real question of every intent in every language, with what is answered to it. */
export function allAnswers(product: Product): Promise<string> {
  return answersTo(
    product,
    intents.flatMap(({ id }) => product.language.locales.map((locale): [string, Locale] => [id, locale])),
  );
}

async function answersTo(product: Product, asked: readonly [string, Locale][]): Promise<string> {
  const rows: string[] = [];
  for (const [intent, locale] of asked) {
    const row = await answerRow(product, intent, locale);
    if (row !== undefined) rows.push(row);
  }
  return block(['| asked | answered |', '|---|---|', ...rows]);
}

async function answerRow(product: Product, intent: string, locale: Locale): Promise<string | undefined> {
  const help = await product.askAgain({ intent: 'help', topic: intent }, locale, { now: DAY });
  for (const { label } of help.wording.next) {
    const { outcome, reading, wording, answer } = await product.ask(label, { now: DAY });
    if (outcome !== 'answered' || reading.query?.intent !== intent || intent === 'help') continue;
    const rows = answer?.total ? [] : (wording.table?.rows.slice(0, ROWS) ?? []);
    const said = [wording.headline, wording.range, ...rows.map((row) => row.slice(0, CELLS).join(' '))];
    return `| ${cell(label)} | ${cell(said.filter(Boolean).join(' · '))} |`;
  }
  return undefined;
}

/** Every setting with what it is for, where to find it, and what it is when it is not set. */
export function settingsTable(): string {
  const rows = Object.entries<Setting>(settings).map(
    ([name, { what, where, default: otherwise }]) =>
      `| \`${name}\` | ${cell(what)} | ${otherwise === undefined ? '–' : `\`${otherwise}\``} | ${cell(where)} |`,
  );
  return block(['| setting | what | default | where to find it |', '|---|---|---|---|', ...rows]);
}

/** A link that creates the app in Slack. @param manifest the text of manifest.yml */
export function newAppLink(manifest: string): string {
  const encoded = encodeURIComponent(JSON.stringify(parse(manifest)));
  // A bracket would end the link.
  return `[Create the app](${NEW_APP}${encoded.replace(/[()]/g, (bracket) => `%${bracket.charCodeAt(0).toString(16)}`)})`;
}

/** Lines that stand apart from the marks around them. */
function block(lines: readonly string[]): string {
  return `\n${lines.join('\n')}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
