import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Frame } from './frame/frame.tsx';
import type { Opening } from './opening.ts';
import { World } from './world.tsx';

/** The server writes into the page what it starts with. */
const { opening } = JSON.parse(document.getElementById('start')?.textContent ?? '{}') as { opening: Opening };

const page = document.getElementById('page');
if (page)
  createRoot(page).render(
    <StrictMode>
      <World opening={opening}>
        <Frame />
      </World>
    </StrictMode>,
  );
