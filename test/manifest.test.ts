import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scopesNotYetTyped, scopesOfEvents, scopesOfFeatures, scopesOfMethods } from './scopes.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const code = globSync('src/slack/**/*.ts', { cwd: root }).map(read).join('\n');
const manifest = parse(read('manifest.yml'));

function found(pattern: RegExp): string[] {
  return [...new Set([...code.matchAll(pattern)].map(([, name]) => name as string))].sort();
}

function listed(table: Readonly<Record<string, readonly string[]>>, name: string): readonly string[] {
  const scopes = table[name];
  if (scopes === undefined) throw new Error(`no scopes known for ${name}: look it up and add it here`);
  return scopes;
}

const methods = found(/\bclient\.((?:\w+\s*\.\s*)+\w+)\(/g).map((call) => call.replace(/\s/g, ''));
const events = [
  ...found(/\bapp\.event\('(\w+)'/g).filter((event) => event !== 'message'),
  ...found(/channel_type !== '(\w+)'/g).map((kind) => `message.${kind}`),
].sort();
const shortcuts = found(/\bapp\.shortcut(?:<\w+>)?\((?:\{ callback_id: )?'(\w+)'/g);
const commands = found(/\bapp\.command\('(\/\w+)'/g);

describe('the manifest', () => {
  it('subscribes to the events the code listens to, and to no other', () => {
    expect(events).toContain('app_mention');
    expect([...manifest.settings.event_subscriptions.bot_events].sort()).toEqual(events);
  });

  it('asks for the scopes that the calls, events and features need, and for no other', () => {
    const needed = [
      ...methods.flatMap((method) => listed(scopesOfMethods, method)),
      ...events.flatMap((event) => listed(scopesOfEvents, event)),
      ...Object.keys(manifest.features).flatMap((feature) => listed(scopesOfFeatures, feature)),
    ];
    expect(methods).toContain('chat.postMessage');
    expect([...manifest.oauth_config.scopes.bot].sort()).toEqual([...new Set(needed)].sort());
    expect(manifest.oauth_config.scopes.bot).toEqual(
      expect.arrayContaining(manifest.oauth_config.scopes.bot_optional),
    );
  });

  it('has every scope explained to those who install it', () => {
    const [, section = ''] = read('docs/operating.md').split('## Scopes, and why');
    const explained = [...(section.split('\n## ')[0] ?? '').matchAll(/`([\w.]+:[\w.:]+|commands)`/g)].map(
      ([, name]) => name,
    );
    expect([...new Set(explained)].sort()).toEqual([...manifest.oauth_config.scopes.bot].sort());
  });

  it('has the commands the code answers', () => {
    expect(commands).not.toHaveLength(0);
    expect(manifest.features.slash_commands.map(({ command }: { command: string }) => command)).toEqual(
      commands,
    );
  });

  it('has the shortcuts the code answers, and no other', () => {
    expect(shortcuts).not.toHaveLength(0);
    const offered = manifest.features.shortcuts as { callback_id: string }[];
    expect(offered.map(({ callback_id }) => callback_id).sort()).toEqual(shortcuts);
  });

  it('turns interactivity on for the buttons', () => {
    expect(found(/\bapp\.action\S*\((\w+),/g)).not.toHaveLength(0);
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
  });

  it('uses only scope and event names that Slack knows', () => {
    const types = read('node_modules/@slack/web-api/dist/types/request/manifest.d.ts');
    const union = (name: string) =>
      [...(types.match(new RegExp(`type ${name} = ([^;]+);`))?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
        ([, value]) => value,
      );
    expect([...union('BotScope'), ...scopesNotYetTyped]).toEqual(
      expect.arrayContaining(manifest.oauth_config.scopes.bot),
    );
    expect(union('ManifestEvent')).toEqual(
      expect.arrayContaining(manifest.settings.event_subscriptions.bot_events),
    );
  });
});

describe('npm run manifest', () => {
  const script = join(root, 'src/terminal/manifest.ts');
  const address = 'https://aicost.example.com/behind/a/proxy';

  it('prints the same app for HTTP: every request goes to the address given', () => {
    const http = parse(execFileSync(process.execPath, [script, address], { encoding: 'utf8' }));
    const requestUrl = `${address}/slack/events`;
    expect(http).toEqual({
      ...manifest,
      features: {
        ...manifest.features,
        slash_commands: manifest.features.slash_commands.map((command: object) => ({
          ...command,
          url: requestUrl,
        })),
      },
      settings: {
        ...manifest.settings,
        event_subscriptions: { ...manifest.settings.event_subscriptions, request_url: requestUrl },
        interactivity: { ...manifest.settings.interactivity, request_url: requestUrl },
        socket_mode_enabled: false,
      },
    });
  });

  it.each([[[]], [['http://aicost.example.com']], [['aicost']]])(
    'says what it needs when given %j',
    (given) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...given], {
        encoding: 'utf8',
      });
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain('npm run manifest -- https://');
    },
  );
});

/** Slack's own schema (github.com/slackapi/manifest-schema) is used where it lies beside the repository. */
function findSchemas(folder = root): string | undefined {
  const place = join(folder, 'shared/reference/slack-manifest');
  if (existsSync(place)) return place;
  return dirname(folder) === folder ? undefined : findSchemas(dirname(folder));
}

describe("Slack's published manifest schema", () => {
  const schemas = findSchemas();
  if (schemas === undefined)
    console.log("The manifest is not checked against Slack's schema: it is not here.");

  it.skipIf(schemas === undefined).each(['Socket Mode', 'HTTP'])('accepts the %s variant', (variant) => {
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    const router = readFileSync(join(schemas ?? '', 'manifest.schema.json'), 'utf8');
    for (const [, address = '', file = ''] of router.matchAll(/"\$ref": "(https:[^"]+\/([^"/]+))"/g))
      if (ajv.schemas[address] === undefined)
        ajv.addSchema(JSON.parse(readFileSync(join(schemas ?? '', file), 'utf8')), address);
    const validate = ajv.compile(JSON.parse(router));
    const given =
      variant === 'HTTP'
        ? parse(
            execFileSync(process.execPath, [join(root, 'src/terminal/manifest.ts'), 'https://a.example'], {
              encoding: 'utf8',
            }),
          )
        : manifest;
    validate(given);
    expect(validate.errors ?? []).toEqual([]);
    validate({ ...given, features: { ...given.features, agent_vieww: {} } });
    expect(validate.errors).not.toBeNull();
  });
});
