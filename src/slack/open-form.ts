import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { within } from './within.ts';

/** Milliseconds a form is waited for before another is opened in its place: what opens it is good for three seconds. */
const patience = 500;

/**
 * Opens a form within the three seconds a click is good for. One that takes longer, as the store is slow, is announced
 * first and put in place when it is there. Rejects when Slack takes neither.
 */
export async function openForm(
  client: WebClient,
  trigger_id: string,
  building: Promise<ModalView>,
  loading: ModalView,
): Promise<void> {
  const ready = await within(patience, building);
  const { view } = await client.views.open({ trigger_id, view: ready ?? loading });
  if (ready === undefined && view?.id !== undefined)
    await client.views.update({ view_id: view.id, view: await building });
}
