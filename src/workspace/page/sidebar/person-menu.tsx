import { Avatar } from '../conversation/avatar.tsx';
import { Menu } from '../menu/menu.tsx';
import type { PagePerson } from '../opening.ts';
import { useWorld } from '../world.tsx';

/** Who one acts as; whose language and time zone the page, and the app, go by. */
export function PersonMenu() {
  const { opening, person, setPerson, go, say } = useWorld();
  return (
    <div className="person">
      <Menu
        label={say('person.title', { name: person.realName })}
        above
        items={opening.people.map((one) => ({
          key: one.id,
          label: one.realName,
          note: describe(one, say),
          checked: one.id === person.id,
          choose() {
            go({});
            setPerson(one);
          },
        }))}
      >
        <Avatar user={person.id} />
        <span className="person-name">
          <strong>{person.realName}</strong>
          <small>{describe(person, say)}</small>
        </span>
      </Menu>
    </div>
  );
}

/** "English · New York" */
function describe({ locale, zone }: PagePerson, say: (key: string) => string): string {
  const language = new Intl.DisplayNames([locale], { type: 'language' }).of(locale.split('-')[0] ?? locale);
  return [language, zone.split('/').at(-1)?.replace('_', ' ')].join(say('person.between'));
}
