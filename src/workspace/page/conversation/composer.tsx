import { type KeyboardEvent, useState } from 'react';
import { useWorld } from '../world.tsx';

/** Where one writes: plain messages, mentions, and outside threads the app's commands. */
export function Composer({ channel, name, thread }: { channel: string; name: string; thread?: string }) {
  const { opening, say, act, go } = useWorld();
  const [text, setText] = useState('');
  const send = async () => {
    const typed = text.trim();
    if (typed === '') return;
    setText('');
    const command = opening.commands.find(({ command }) => isCommand(typed, command))?.command;
    const done = command
      ? await act({ do: 'command', channel, command, text: typed.slice(command.length).trim() })
      : await act({ do: 'say', channel, text: typed, ...(thread !== undefined && { thread }) });
    if (done.error !== undefined) setText(typed);
    else if (done.ts && !thread && typed.includes(`@${opening.app.name}`)) go({ channel, thread: done.ts });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send();
  };
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <textarea
        aria-label={say(thread ? 'composer.reply' : 'composer.write', { channel: name })}
        placeholder={say(thread ? 'composer.reply' : 'composer.write', { channel: name })}
        rows={1}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="send" disabled={text.trim() === ''}>
        {say('composer.send')}
      </button>
    </form>
  );
}

function isCommand(typed: string, command: string): boolean {
  return typed === command || typed.startsWith(`${command} `);
}
