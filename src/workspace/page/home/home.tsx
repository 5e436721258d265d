import { useEffect, useMemo } from 'react';
import { Blocks } from '../blocks/blocks.tsx';
import { type Surface, SurfaceProvider, useInputs } from '../elements/surface.tsx';
import { Head } from '../frame/head.tsx';
import type { PageView, Sight } from '../sight.ts';
import { useWorld } from '../world.tsx';

/** The app's home tab, as it published it for the person. */
export function Home({ sight, onMenu }: { sight: Sight; onMenu: () => void }) {
  const { act, say, person, opening } = useWorld();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the app is told once each time somebody comes here.
  useEffect(() => {
    void act({ do: 'open', tab: 'home' });
  }, [person]);
  return (
    <main data-region className="home">
      <Head icon="home" title={opening.app.name} onMenu={onMenu} />
      <div className="home-content">
        {sight.home ? <HomeView view={sight.home} /> : <p className="empty">{say('home.empty')}</p>}
      </div>
    </main>
  );
}

function HomeView({ view }: { view: PageView }) {
  const { act } = useWorld();
  const { state, hold } = useInputs(view.blocks);
  const surface = useMemo<Surface>(
    () => ({
      state,
      errors: {},
      hold,
      act: (used) => act({ do: 'clickIn', view: 'home', ...used }),
    }),
    [state, hold, act],
  );
  return (
    <SurfaceProvider value={surface}>
      <Blocks blocks={view.blocks} />
    </SurfaceProvider>
  );
}
