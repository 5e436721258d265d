import { useWorld } from '../world.tsx';
import { Icon } from './icon.tsx';

/** What went wrong with the last thing done, until it is put away or something else is done. */
export function Failure() {
  const { failure, setFailure, say } = useWorld();
  return (
    <div role="alert">
      {failure !== undefined && (
        <p className="failure">
          <span>{say('frame.failed', { why: failure })}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={say('frame.dismiss')}
            onClick={() => setFailure(undefined)}
          >
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  );
}
