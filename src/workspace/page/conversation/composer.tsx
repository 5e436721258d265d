import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../frame/icon.tsx';
import { useWorld } from '../world.tsx';
import { CompletionList } from './completion-list.tsx';
import { type Completion, completionsFor } from './completions.ts';
import { ShortcutMenu } from './shortcut-menu.tsx';

interface ComposerProps {
  readonly channel: string;
  /** A channel's name; the direct messages have none. */
  readonly name?: string | undefined;
  readonly thread?: string | undefined;
}

/** Where one writes: plain messages, mentions, and outside threads the app's commands. */
export function Composer({ channel, name, thread }: ComposerProps) {
  const world = useWorld();
  const { opening, say, act, go } = world;
  const [text, setText] = useState('');
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(-1);
  const [isShut, setShut] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const offered = isShut ? [] : completionsFor(text, caret, world, thread !== undefined);
  const label = say(thread ? 'composer.reply' : name ? 'composer.channel' : 'composer.direct', {
    channel: name ?? '',
    app: opening.app.name,
  });

  const hint = !thread ? 'composer.hint' : name ? 'composer.threadHint' : 'composer.directHint';

  useEffect(() => {
    if (matchMedia('(hover: hover)').matches) area.current?.focus();
  }, []);
  const type = (typed: string, at: number) => {
    setText(typed);
    setCaret(at);
    setShut(false);
    setActive(completionsFor(typed, at, world, thread !== undefined)[0]?.isWord ? 0 : -1);
  };
  const complete = ({ start, end, insert }: Completion) => {
    const typed = text.slice(0, start) + insert + text.slice(end);
    type(typed, start + insert.length);
    requestAnimationFrame(() =>
      area.current?.setSelectionRange(start + insert.length, start + insert.length),
    );
  };
  const send = async () => {
    const typed = text.trim();
    if (typed === '') return;
    type('', 0);
    const command = opening.commands.find(({ command }) => `${typed} `.startsWith(`${command} `))?.command;
    const done =
      command && thread === undefined
        ? await act({ do: 'command', channel, command, text: typed.slice(command.length).trim() })
        : await act({ do: 'say', channel, text: typed, ...(thread !== undefined && { thread }) });
    if (done.error !== undefined) return type(typed, typed.length);
    const isAsked = name === undefined || typed.includes(`@${opening.app.name}`);
    if (done.ts && thread === undefined && isAsked) go({ channel, thread: done.ts });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = offered[active];
    const { key } = event;
    if (chosen && (key === 'Tab' || (key === 'Enter' && !event.shiftKey))) complete(chosen);
    else if (key === 'Enter' && !event.shiftKey) void send();
    else if (offered.length > 0 && key === 'Escape') setShut(true);
    else if (offered.length > 0 && key === 'ArrowDown') setActive((active + 1) % offered.length);
    else if (offered.length > 0 && key === 'ArrowUp') setActive((active <= 0 ? offered.length : active) - 1);
    else return;
    event.preventDefault();
  };
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <CompletionList id={listId} offered={offered} active={active} onChoose={complete} />
      <div className="composer-box">
        <ShortcutMenu />
        <textarea
          ref={area}
          aria-label={label}
          placeholder={label}
          aria-autocomplete="list"
          aria-controls={offered.length > 0 ? listId : undefined}
          aria-activedescendant={active >= 0 && offered.length > 0 ? `${listId}-${active}` : undefined}
          rows={1}
          value={text}
          onChange={({ target }) => type(target.value, target.selectionStart)}
          onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
        />
        <button
          type="submit"
          className="send"
          aria-label={say('composer.send')}
          disabled={text.trim() === ''}
        >
          <Icon name="send" />
        </button>
      </div>
      <p className="composer-hint">{say(hint, { app: opening.app.name })}</p>
    </form>
  );
}
