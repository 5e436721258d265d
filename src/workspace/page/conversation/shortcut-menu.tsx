import { Icon } from '../frame/icon.tsx';
import { Menu } from '../menu/menu.tsx';
import { useWorld } from '../world.tsx';

/** The app's shortcuts that need no message. */
export function ShortcutMenu() {
  const { opening, say, act } = useWorld();
  const shortcuts = opening.shortcuts.filter(({ type }) => type === 'global');
  if (shortcuts.length === 0) return null;
  return (
    <Menu
      label={say('composer.shortcuts')}
      className="icon-button"
      above
      items={shortcuts.map(({ name, callbackId }) => ({
        key: callbackId,
        label: name,
        choose: () => void act({ do: 'shortcut', callbackId }),
      }))}
    >
      <Icon name="bolt" />
    </Menu>
  );
}
