import { type Carrier, type Deliver, teamOf } from './carrier.ts';

/** How a queue is reached, and what to tell of it. */
interface QueueOptions {
  readonly redisUrl: string;
  /** Begins every key of the queue, so that several apps may share a server. */
  readonly prefix?: string | undefined;
  /** Messages a workspace gets a minute: what is carried is spread out so, rather than tried again and again. */
  readonly perMinute: number;
  /** Milliseconds after which a dead instance's job is another's. */
  readonly lostAfter: number;
  /** Told what goes wrong with the connection or a job. */
  readonly tell: (error: Error) => void;
}

const name = 'subscription-slot';

/** How many jobs are added in one go. */
const batch = 500;

/** How many slots one instance delivers at the same time. */
const atOnce = 8;

/**
 * Carries slots through BullMQ, so that any instance delivers them and a dead one's are taken over. A job holds nothing
 * but the id of a slot: the store says what it is. One that has to wait gives its place to others.
 */
export async function carryByQueue(
  deliver: Deliver,
  { redisUrl, prefix = 'aicost-queue', perMinute, lostAfter, tell }: QueueOptions,
): Promise<Carrier> {
  const [{ DelayedError, Queue, Worker }, { Redis }] = await loadDrivers();
  // What a worker needs: https://docs.bullmq.io/guide/connections
  const connect = () => new Redis(redisUrl, { maxRetriesPerRequest: null, lazyConnect: false });
  const connections = [connect(), connect()] as const;
  for (const connection of connections) connection.on('error', tell);
  const queue = new Queue(name, { connection: connections[0], prefix });
  const worker = new Worker(
    name,
    async (job, token) => {
      const delivered = await deliver((job.data as { id: string }).id);
      if (delivered === 'over') return;
      await job.moveToDelayed(Date.now() + delivered.wait, token);
      throw new DelayedError();
    },
    {
      connection: connections[1],
      prefix,
      concurrency: atOnce,
      lockDuration: lostAfter,
      stalledInterval: lostAfter,
    },
  );
  queue.on('error', tell);
  worker.on('error', tell);

  return {
    async carry(ids) {
      const spaced = new Map<string, number>();
      const jobs = ids.map((id) => {
        const before = spaced.get(teamOf(id)) ?? 0;
        spaced.set(teamOf(id), before + 1);
        const delay = Math.round((before * 60_000) / perMinute);
        // The id of a job under way is refused, so a slot is carried once at a time.
        const opts = { jobId: id, delay, removeOnComplete: true, removeOnFail: true, attempts: 5, backoff };
        return { name, data: { id }, opts };
      });
      for (let first = 0; first < jobs.length; first += batch)
        await queue.addBulk(jobs.slice(first, first + batch));
    },
    async stop() {
      await worker.close();
      await queue.close();
      await Promise.all(
        connections.map((connection) => connection.quit().catch(() => connection.disconnect())),
      );
    },
  };
}

/** For what the delivery itself does not catch: a store out of reach. */
const backoff = { type: 'exponential', delay: 1_000 };

/** Imported when used: most installations have no Redis, and start quicker without it. */
function loadDrivers() {
  return Promise.all([import('bullmq'), import('ioredis')]);
}
