const shapes = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z',
  'M-3.600-3.600h7.200v7.200h-7.200Z',
  'M0-4.600 4.600 3.400h-9.200Z',
  'M0-5 5 0 0 5-5 0Z',
  'M0 4.600-4.600-3.400h9.200Z',
  'M-4.500-1.500h3v-3h3v3h3v3h-3v3h-3v-3h-3Z',
];

/** A point of a line; each series has a shape of its own. */
export function Marker({ x, y, series }: { x: number; y: number; series: number }) {
  return (
    <path d={shapes[series % shapes.length]} transform={`translate(${x} ${y})`} data-series={series % 6} />
  );
}
