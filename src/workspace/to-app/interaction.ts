import type { Parts } from '../parts.ts';
import type { Person } from '../person.ts';

/** What every interaction's payload says of where it comes from. */
export function interactionFacts({ team, app }: Parts, person: Person): Record<string, unknown> {
  return {
    user: { id: person.id, username: person.name, name: person.name, team_id: team.id },
    api_app_id: app.id,
    token: 'verification-token',
    team: { id: team.id, domain: team.domain },
    enterprise: null,
    is_enterprise_install: false,
  };
}
