import { Mark } from '../frame/mark.tsx';
import { useWorld } from '../world.tsx';

/** Somebody's picture: the app's mark, or a person's initial. */
export function Avatar({ user }: { user: string }) {
  const { opening } = useWorld();
  if (user === opening.app.userId)
    return (
      <span className="avatar" data-app>
        <Mark />
      </span>
    );
  const place = opening.people.findIndex(({ id }) => id === user);
  const name = opening.people[place]?.realName ?? '?';
  return (
    <span className="avatar" data-tone={place % 3} aria-hidden="true">
      {[...name][0]}
    </span>
  );
}
