import type { ReactNode } from 'react';
import { useWorld } from '../world.tsx';
import { Icon, type IconName } from './icon.tsx';

interface HeadProps {
  readonly icon: IconName;
  readonly title: string;
  /** Brings the channels where there is no room for them. */
  readonly onMenu: () => void;
  /** What can be done, at its end. */
  readonly children?: ReactNode;
}

/** The head of what is open: where one is. */
export function Head({ icon, title, onMenu, children }: HeadProps) {
  const { say } = useWorld();
  return (
    <header className="head">
      <button
        type="button"
        className="icon-button head-menu"
        aria-label={say('sidebar.title')}
        onClick={onMenu}
      >
        <Icon name="menu" />
      </button>
      <h1>
        <Icon name={icon} />
        {title}
      </h1>
      {children}
    </header>
  );
}
