import { useWorld } from '../world.tsx';

/** Milliseconds Slack waits for an acknowledgement. */
const PATIENCE = 3000;

/** The three-second clock: how much of it an acknowledgement took, or, running, has taken so far. */
export function AckClock({ milliseconds, isDone }: { milliseconds: number; isDone: boolean }) {
  const { say } = useWorld();
  const share = Math.min(1, milliseconds / PATIENCE);
  const left = Math.max(0, PATIENCE - milliseconds);
  return (
    <span className="ack-clock" title={say('journal.clock')}>
      <span
        data-running={!isDone || undefined}
        style={
          isDone
            ? { width: `${Math.max(0.6, share * 100)}%` }
            : { animationDuration: `${left}ms`, width: `${share * 100}%` }
        }
      />
    </span>
  );
}
