import type { EmulatedSlack, NewApp } from './emulated-slack.ts';
import type { NewPerson, Person } from './person.ts';

/** The app as Slack knows it once it is installed. */
export interface InstalledApp extends NewApp {
  readonly botId: string;
  readonly userId: string;
}

/** Who and what is there: the team, the app in it, the people. */
export interface Installation {
  readonly team: { readonly id: string; readonly name: string; readonly domain: string };
  readonly app: InstalledApp;
  readonly people: readonly Person[];
}

/** Reads back the identifiers the emulator gave to the seeded app and people. */
export async function readInstallation(
  emulated: EmulatedSlack,
  app: NewApp,
  people: readonly (NewPerson & { token: string })[],
): Promise<Installation> {
  const bot = await emulated.call('auth.test', {}, app.gatewayToken);
  const { team } = (await emulated.call('team.info', {}, app.gatewayToken)) as {
    team?: { id: string; name: string; domain: string };
  };
  if (!bot.ok || !team) throw new Error(`The emulated Slack did not start: ${bot.error ?? 'no team'}.`);
  return {
    team: { id: team.id, name: team.name, domain: team.domain },
    app: { ...app, botId: String(bot.bot_id), userId: String(bot.user_id) },
    people: await Promise.all(
      people.map(async (person) => {
        const { user_id } = await emulated.call('auth.test', {}, person.token);
        return { ...person, id: String(user_id) };
      }),
    ),
  };
}
