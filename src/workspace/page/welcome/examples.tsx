import { useState } from 'react';
import type { Sight } from '../sight.ts';
import { useWorld } from '../world.tsx';

/** How many questions are shown at first. */
const FIRST = 6;

/** Questions to click: those the app offers where it offers any, else those of its help. */
export function Examples({ sight, channel }: { sight: Sight; channel: string }) {
  const { opening, language, say, act, go } = useWorld();
  const [isWhole, setWhole] = useState(false);
  const isDirect = channel === sight.directMessage;
  const offered = isDirect ? (sight.prompts?.prompts.map(({ message }) => message) ?? []) : [];
  const questions = [...new Set([...offered, ...language.examples])];
  const [command] = opening.commands;
  const ask = async (text: string) => {
    if (!isDirect && command) return act({ do: 'command', channel, command: command.command, text });
    const { ts } = await act({ do: 'say', channel, text });
    if (ts) go({ channel, thread: ts });
  };
  return (
    <div className="examples">
      <h3 id="examples-title">
        {sight.prompts?.title && isDirect ? sight.prompts.title : say('welcome.try')}
      </h3>
      <ul aria-labelledby="examples-title">
        {(isWhole ? questions : questions.slice(0, FIRST)).map((question) => (
          <li key={question}>
            <button type="button" className="example" onClick={() => ask(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
      {questions.length > FIRST && !isWhole && (
        <button type="button" className="more" onClick={() => setWhole(true)}>
          {say('welcome.more', { count: String(questions.length - FIRST) })}
        </button>
      )}
    </div>
  );
}
