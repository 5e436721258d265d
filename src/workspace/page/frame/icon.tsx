/** Line drawings on a grid of 20, by what they stand for. */
const drawings = {
  arrowDown: 'M10 4v12m-5-5 5 5 5-5',
  arrowUp: 'M10 16V4m-5 5 5-5 5 5',
  back: 'M12 4 6 10l6 6',
  bolt: 'M11 3 5 11h4l-1 6 7-9h-5Z',
  chart: 'M4 16V9m6 7V4m6 12v-5',
  chevron: 'm6 8 4 4 4-4',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm0 3v4.2l2.8 1.8',
  close: 'm5 5 10 10M15 5 5 15',
  code: 'm7 6-4 4 4 4m6-8 4 4-4 4',
  eye: 'M2.5 10S5.5 5 10 5s7.5 5 7.5 5-3 5-7.5 5-7.5-5-7.5-5Zm7.5-2a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  hash: 'M8 3 6 17m8-14-2 14M3.5 7.5h14m-15 5h14',
  help: 'M7.5 7.6a2.5 2.5 0 1 1 3.6 2.3c-.7.4-1.1.9-1.1 1.7m0 2.6v.1',
  home: 'm3 9 7-6 7 6v8h-5v-5H8v5H3Z',
  lock: 'M5 9h10v8H5Zm2 0V6a3 3 0 0 1 6 0v3',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  reply: 'M4 4h12v9H9l-4 3v-3H4Z',
  send: 'm3 10 14-6-5 13-2.5-5Z',
  thumbDown:
    'M7 11V4H4v7Zm0 0 3 6c1.4 0 2-1 1.7-2.4L11 12h4.6c1 0 1.6-.8 1.4-1.8l-1-4.8C15.8 4.6 15.200 4 14.300 4H7',
  thumbUp:
    'M7 9v7H4V9Zm0 0 3-6c1.400 0 2 1 1.700 2.400L11 8h4.600c1 0 1.600.8 1.400 1.800l-1 4.800c-.2.800-.8 1.400-1.700 1.400H7',
} as const;

export type IconName = keyof typeof drawings;

/** A drawing beside or in place of words; who uses it alone gives the words in a label. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
